package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on the page of a referral; each button uses its part.
 *
 * @param reason why it is declined
 * @param outcome what came of it
 */
record AnswerForm(
        String text,
        String reason,
        String outcome,
        @Nullable UUID colleague,
        @Nullable UUID _once) {

    static final int LONGEST = 4000;

    AnswerForm {
        text = Objects.requireNonNullElse(text, "").strip();
        reason = Objects.requireNonNullElse(reason, "");
        outcome = Objects.requireNonNullElse(outcome, "");
    }

    static AnswerForm empty() {
        return new AnswerForm("", "", "", null, null);
    }

    Errors checkReply() {
        var errors = checkText();
        if (text.isEmpty()) errors.reject("text", t("casework.referrals.text.empty"));
        return errors;
    }

    Errors checkDecline() {
        var errors = checkText();
        if (!isOneOf(reason, Arrays.asList(DeclineReason.values())))
            errors.reject("reason", t("casework.referrals.reason.empty"));
        return errors;
    }

    Errors checkOutcome() {
        var errors = checkText();
        if (!isOneOf(outcome, Outcome.choosable())) errors.reject("outcome", t("casework.referrals.outcome.empty"));
        return errors;
    }

    private Errors checkText() {
        var errors = Errors.none();
        if (text.length() > LONGEST) errors.reject("text", t("web.reading.long", LONGEST, text.length()));
        return errors;
    }

    private static boolean isOneOf(String name, List<? extends Enum<?>> values) {
        for (var value : values) if (value.name().equals(name)) return true;
        return false;
    }
}
