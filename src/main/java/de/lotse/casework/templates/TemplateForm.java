package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a template. */
record TemplateForm(
        String subject, String body, int version, @Nullable UUID _once) {

    static final int SUBJECT = 300;
    static final int BODY = 20_000;

    TemplateForm {
        subject = subject == null ? "" : subject.strip();
        body = body == null ? "" : body.strip().replace("\r\n", "\n");
    }

    static TemplateForm of(LetterTemplate known) {
        return new TemplateForm(known.subject(), known.body(), known.version(), null);
    }

    TemplateForm over(int newer) {
        return new TemplateForm(subject, body, newer, null);
    }

    Errors check() {
        var errors = Errors.none();
        if (subject.isEmpty()) errors.reject("subject", t("casework.templates.subject.missing"));
        if (body.isEmpty()) errors.reject("body", t("casework.templates.body.missing"));
        if (subject.length() > SUBJECT) errors.reject("subject", t("web.reading.long", SUBJECT, subject.length()));
        if (body.length() > BODY) errors.reject("body", t("web.reading.long", BODY, body.length()));
        checkPlaceholders(errors, "subject", subject);
        checkPlaceholders(errors, "body", body);
        return errors;
    }

    private static void checkPlaceholders(Errors errors, String field, String text) {
        var unknown = new PlaceholderText(text).unknown();
        if (unknown.isEmpty()) return;
        var label = unknown.getFirst();
        errors.reject(
                field,
                t(
                        "casework.templates.unknown",
                        label,
                        Placeholder.nearest(label).label()));
    }
}
