package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template.
 *
 * @param version 0 for the text that is shipped and was never changed
 * @param shipped whether it is the text that was shipped
 * @param at when it was saved, and by whom; null for version 0
 */
public record LetterTemplate(
        TemplateKind kind,
        int version,
        boolean shipped,
        String subject,
        String body,
        @Nullable Instant at,
        @Nullable String by) {

    static LetterTemplate shipped(TemplateKind kind) {
        return new LetterTemplate(
                kind,
                0,
                true,
                t("casework.templates.shipped.subject." + kind.name()),
                t("casework.templates.shipped.body." + kind.name()),
                null,
                null);
    }
}
