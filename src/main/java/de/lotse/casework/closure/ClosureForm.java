package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case ends, as typed.
 *
 * @param reason of the code list closure_reason
 * @param attempts for „Kontakt verloren“: one attempt a line, each beginning with its day
 * @param followUpOn when one asks how the person is doing; may be empty
 */
record ClosureForm(
        int version,
        String closedOn,
        String reason,
        String attempts,
        String evaluation,
        String followUpOn,
        @Nullable UUID _once) {

    static final int LONGEST = 20_000;
    static final int LONGEST_ATTEMPTS = 4_000;

    ClosureForm {
        closedOn = closedOn == null ? "" : closedOn.strip();
        reason = reason == null ? "" : reason.strip();
        attempts = attempts == null ? "" : attempts.strip();
        evaluation = evaluation == null ? "" : evaluation.strip();
        followUpOn = followUpOn == null ? "" : followUpOn.strip();
    }

    static ClosureForm empty() {
        return of("");
    }

    /** A new form with the reason already chosen. */
    static ClosureForm of(String reason) {
        return new ClosureForm(0, t("web.day.today"), reason, "", "", "", null);
    }

    /** @param openedOn the first day of the case */
    Errors check(LocalDate openedOn, LocalDate today) {
        var errors = Errors.none();
        var closed = day(closedOn, today);
        if (closed == null) errors.reject("closedOn", t("casework.closure.date"));
        else if (closed.isAfter(today)) errors.reject("closedOn", t("casework.closure.future"));
        else if (closed.isBefore(openedOn)) errors.reject("closedOn", t("casework.closure.beforeOpening"));
        if (attempts.length() > LONGEST_ATTEMPTS)
            errors.reject("attempts", t("casework.closure.long", LONGEST_ATTEMPTS, attempts.length()));
        if (evaluation.isEmpty()) errors.reject("evaluation", t("casework.closure.evaluation.missing"));
        if (evaluation.length() > LONGEST)
            errors.reject("evaluation", t("casework.closure.long", LONGEST, evaluation.length()));
        if (!followUpOn.isEmpty()) checkFollowUp(errors, closed, day(followUpOn, today));
        return errors;
    }

    LocalDate closedDay(LocalDate today) {
        return ((Parsed) DateText.parse(closedOn, today)).date();
    }

    @Nullable
    LocalDate followUpDay(LocalDate today) {
        return day(followUpOn, today);
    }

    private static void checkFollowUp(Errors errors, @Nullable LocalDate closed, @Nullable LocalDate day) {
        if (day == null) errors.reject("followUpOn", t("casework.closure.date"));
        else if (closed != null && !day.isAfter(closed)) errors.reject("followUpOn", t("casework.closure.tooEarly"));
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return DateText.parse(text, today) instanceof Parsed(var date) ? date : null;
    }
}
