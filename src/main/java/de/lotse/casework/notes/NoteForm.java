package de.lotse.casework.notes;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a new note.
 *
 * @param sealed whether only its author is to read it
 */
record NoteForm(
        String text, @Nullable String sealed, @Nullable UUID _once) {

    static final int LONGEST = 20_000;
    static final NoteForm EMPTY = new NoteForm("", null, null);

    NoteForm {
        text = text == null ? "" : text.strip();
    }

    boolean isSealed() {
        return "true".equals(sealed);
    }

    Errors check() {
        var errors = Errors.none();
        if (text.isEmpty()) errors.reject("text", t("casework.note.empty"));
        if (text.length() > LONGEST) errors.reject("text", t("casework.note.long", LONGEST, text.length()));
        return errors;
    }
}
