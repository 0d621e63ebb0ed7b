package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AddendumForm(String text, @Nullable UUID _once) {

    static final int LONGEST = 4_000;
    static final AddendumForm EMPTY = new AddendumForm("", null);

    AddendumForm {
        text = ConferenceForm.typed(text);
    }

    Errors check() {
        var errors = Errors.none();
        if (text.isEmpty()) errors.reject("text", t("casework.conferences.addendum.empty"));
        if (text.length() > LONGEST) errors.reject("text", t("web.reading.long", LONGEST, text.length()));
        return errors;
    }
}
