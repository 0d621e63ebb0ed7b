package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;

/**
 * What is asked for at the end of an assessment.
 *
 * @param assessedOn the day of the talk, as it is typed
 */
record FinalForm(String assessedOn) {

    FinalForm {
        assessedOn = assessedOn == null ? "" : assessedOn.strip();
    }

    /** The day, or {@code today} where it could not be read: then there is an error too. */
    LocalDate day(LocalDate today, Errors errors) {
        if (!(DateText.parse(assessedOn, today) instanceof Parsed(var day))) {
            errors.reject("assessedOn", t("casework.assessment.assessedOn.unreadable"));
            return today;
        }
        if (day.isAfter(today)) errors.reject("assessedOn", t("casework.assessment.assessedOn.future"));
        return day;
    }
}
