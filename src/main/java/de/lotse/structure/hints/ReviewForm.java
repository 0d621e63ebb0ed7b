package de.lotse.structure.hints;

import static de.lotse.web.Texts.t;

import de.lotse.structure.hints.Hint.State;
import de.lotse.web.Errors;
import java.util.Objects;

/**
 * What the second reader decides.
 *
 * @param text as it is to be shown
 * @param decision {@code release} or {@code refuse}
 * @param reason where it is refused
 * @param version of the hint as it was read
 */
record ReviewForm(String text, String decision, String reason, int version) {

    ReviewForm {
        text = Objects.requireNonNullElse(text, "").strip();
        decision = Objects.requireNonNullElse(decision, "");
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    static ReviewForm of(Hint hint) {
        return new ReviewForm(hint.text(), "", "", hint.version());
    }

    State state() {
        return decision.equals("refuse") ? State.REFUSED : State.RELEASED;
    }

    Errors check() {
        var errors = Errors.none();
        if (text.isEmpty()) errors.reject("text", t("structure.hints.text.missing"));
        if (state() == State.REFUSED && reason.isEmpty()) errors.reject("reason", t("structure.hints.reason.missing"));
        shorten("text", text, errors);
        shorten("reason", reason, errors);
        return errors;
    }

    private static void shorten(String field, String text, Errors errors) {
        if (text.length() > HintForm.LONGEST)
            errors.reject(field, t("web.reading.long", HintForm.LONGEST, text.length()));
    }
}
