package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the second person says.
 *
 * @param note may be empty only where she agrees
 */
record ReviewForm(String outcome, String note, @Nullable UUID _once) {

    static final String YES = "APPROVED";
    static final String NO = "REFUSED";
    static final int LONGEST_NOTE = 2_000;

    ReviewForm {
        outcome = outcome == null ? "" : outcome.strip();
        note = note == null ? "" : note.strip();
    }

    static ReviewForm empty() {
        return new ReviewForm("", "", null);
    }

    Errors check() {
        var errors = Errors.none();
        if (!List.of(YES, NO).contains(outcome)) errors.reject("outcome", t("casework.statutory.outcome.missing"));
        if (outcome.equals(NO) && note.isEmpty()) errors.reject("note", t("casework.statutory.note.missing"));
        if (note.length() > LONGEST_NOTE)
            errors.reject("note", t("casework.statutory.long", LONGEST_NOTE, note.length()));
        return errors;
    }

    boolean approves() {
        return outcome.equals(YES);
    }
}
