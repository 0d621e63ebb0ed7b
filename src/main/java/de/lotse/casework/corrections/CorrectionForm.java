package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen with something that stands in the wrong case.
 *
 * @param outcome STRUCK or MOVED
 * @param target the case to which it is moved
 * @param reason a choice, so that no word of the content finds its way into the trace
 */
record CorrectionForm(
        String outcome,
        String target,
        String reason,
        @Nullable UUID _once) {

    static final CorrectionForm EMPTY = new CorrectionForm("", "", "", null);

    CorrectionForm {
        outcome = outcome == null ? "" : outcome.strip();
        target = target == null ? "" : target.strip();
        reason = reason == null ? "" : reason.strip();
    }

    /** @param targets the cases that may be chosen */
    Errors check(List<Option> targets) {
        var errors = Errors.none();
        if (outcome().isEmpty()) errors.reject("outcome", t("casework.corrections.outcome.missing"));
        if (isMove() && targets.stream().noneMatch(option -> option.value().equals(target)))
            errors.reject("target", t("casework.corrections.target.missing"));
        if (Arrays.stream(Reason.values()).noneMatch(known -> known.name().equals(reason)))
            errors.reject("reason", t("casework.corrections.reason.missing"));
        return errors;
    }

    boolean isMove() {
        return outcome.equals("MOVED");
    }

    /** Why it does not belong here. */
    enum Reason {
        WRONG_CASE,
        NOT_NEEDED,
        NOT_TRUE,
        NOT_ALLOWED;

        String label() {
            return t("casework.corrections.reason." + name());
        }
    }
}
