package de.lotse.casework.hints;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Objects;

/**
 * What the second reader decides.
 *
 * @param text as it may leave, shortened where it told too much
 * @param decision {@code release} or {@code refuse}
 * @param reason for the author, where it is refused
 */
record ReviewForm(String text, String decision, String reason) {

    ReviewForm {
        text = Objects.requireNonNullElse(text, "").strip();
        decision = Objects.requireNonNullElse(decision, "");
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    static ReviewForm of(Unread unread) {
        return new ReviewForm(unread.text(), "", "");
    }

    boolean refused() {
        return decision.equals("refuse");
    }

    Errors check() {
        var errors = Errors.none();
        if (refused()) {
            if (reason.isEmpty()) errors.reject("reason", t("casework.hints.review.reason.missing"));
            if (reason.length() > HintForm.LONGEST)
                errors.reject("reason", t("web.reading.long", HintForm.LONGEST, reason.length()));
            return errors;
        }
        if (text.isEmpty()) errors.reject("text", t("casework.hints.review.text.missing"));
        if (text.length() > HintForm.LONGEST)
            errors.reject("text", t("web.reading.long", HintForm.LONGEST, text.length()));
        return errors;
    }
}
