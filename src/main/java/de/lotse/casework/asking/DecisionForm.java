package de.lotse.casework.asking;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the lead decides about a request.
 *
 * @param decision ALLOW or DECLINE, the button that was pressed
 * @param until the last day as typed
 * @param reason why it is declined
 */
record DecisionForm(
        String decision,
        String until,
        String reason,
        @Nullable UUID _once) {

    static final int LONGEST = 500;
    static final DecisionForm EMPTY = new DecisionForm("", "+14", "", null);

    DecisionForm {
        decision = decision == null ? "" : decision.strip();
        until = until == null ? "" : until.strip();
        reason = reason == null ? "" : reason.strip();
    }

    boolean allows() {
        return decision.equals("ALLOW");
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (allows()) {
            if (!(DateText.parse(until, today) instanceof Parsed(var day)))
                errors.reject("until", t("casework.substitution.date"));
            else if (day.isBefore(today)) errors.reject("until", t("casework.asking.until.past"));
        } else if (reason.isEmpty()) errors.reject("reason", t("casework.asking.decline.missing"));
        if (reason.length() > LONGEST) errors.reject("reason", t("casework.asking.reason.long", LONGEST));
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    LocalDate lastDay(LocalDate today) {
        return ((Parsed) DateText.parse(until, today)).date();
    }
}
