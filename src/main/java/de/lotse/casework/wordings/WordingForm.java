package de.lotse.casework.wordings;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ConsentText;
import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a new version of a text. */
record WordingForm(String title, String body, @Nullable UUID _once) {

    static final int TITLE = 300;
    static final int BODY = 20_000;

    WordingForm {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body.strip().replace("\r\n", "\n");
    }

    static WordingForm of(ConsentText text) {
        return new WordingForm(text.title(), text.body(), null);
    }

    Errors check() {
        var errors = Errors.none();
        if (title.isEmpty()) errors.reject("title", t("casework.wordings.form.title.missing"));
        if (body.isEmpty()) errors.reject("body", t("casework.wordings.form.body.missing"));
        if (title.length() > TITLE) errors.reject("title", t("web.reading.long", TITLE, title.length()));
        if (body.length() > BODY) errors.reject("body", t("web.reading.long", BODY, body.length()));
        return errors;
    }
}
