package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a kind of letter of one's own.
 *
 * @param label its name
 * @param version of the name; null for a new kind
 */
record OwnKindForm(
        String label,
        @Nullable Recipient recipient,
        String subject,
        String body,
        @Nullable Integer version,
        @Nullable UUID _once) {

    static final int LABEL = 100;
    static final OwnKindForm EMPTY = new OwnKindForm("", Recipient.PERSON, "", "", null, null);

    OwnKindForm {
        label = label == null ? "" : label.strip().replaceAll("\\s+", " ");
        subject = subject == null ? "" : subject;
        body = body == null ? "" : body;
    }

    /** The version that one has seen. */
    int known() {
        return version == null ? 0 : version;
    }

    TemplateForm text() {
        return new TemplateForm(subject, body, 0, null);
    }

    Recipient usual() {
        return recipient == null ? Recipient.PERSON : recipient;
    }

    /** @param taken whether another kind is called so */
    Errors check(boolean taken) {
        var errors = checkLabel(taken);
        text().check().all().forEach(one -> errors.reject(one.field(), one.message()));
        return errors;
    }

    Errors checkLabel(boolean taken) {
        var errors = Errors.none();
        if (label.isEmpty()) errors.reject("label", t("casework.templates.own.label.missing"));
        if (label.length() > LABEL) errors.reject("label", t("web.reading.long", LABEL, label.length()));
        if (taken) errors.reject("label", t("casework.templates.own.label.taken"));
        return errors;
    }
}
