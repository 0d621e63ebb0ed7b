package de.lotse.casework.templates;

import java.util.List;

/** All templates of the own organisation, and whether its letterhead can be used. */
record TemplatesPage(List<LetterTemplate> templates, boolean letterhead) {

    String path(LetterTemplate template) {
        return TemplatePage.path(template.kind());
    }

    String state(LetterTemplate template) {
        return TemplatePage.label(template);
    }
}
