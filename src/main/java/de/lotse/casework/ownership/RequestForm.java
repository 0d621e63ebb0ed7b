package de.lotse.casework.ownership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.referrals.Deadline;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why another organisation wants to lead a case, as typed. */
record RequestForm(
        String question, String respondBy, @Nullable UUID _once) {

    private static final int DAYS_TO_ANSWER = 14;

    RequestForm {
        question = Objects.requireNonNullElse(question, "").strip();
        respondBy = Objects.requireNonNullElse(respondBy, "").strip();
    }

    static RequestForm empty(LocalDate today) {
        return new RequestForm("", Formats.date(today.plusDays(DAYS_TO_ANSWER)), null);
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        reading.text("question", question, HandOverForm.LONGEST, t("casework.ownership.request.why.missing"));
        Deadline.check(reading, respondBy, today);
        return reading.errors();
    }

    LocalDate day(LocalDate today) {
        return new Reading(today).requiredDayAhead("respondBy", respondBy);
    }
}
