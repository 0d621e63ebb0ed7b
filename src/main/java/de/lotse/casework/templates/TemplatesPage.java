package de.lotse.casework.templates;

import java.util.List;

/**
 * All templates of the own organisation.
 *
 * @param ended own kinds of which no letters are made any more
 * @param letterhead whether the letterhead can be used
 */
record TemplatesPage(List<LetterTemplate> templates, List<TemplateKind> ended, boolean letterhead) {

    String path(LetterTemplate template) {
        return TemplatePage.path(template.kind());
    }

    String state(LetterTemplate template) {
        return TemplatePage.label(template);
    }

    static String path(TemplateKind kind) {
        return TemplatePage.path(kind);
    }
}
