package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;

/** A new kind of letter, before it is saved. */
record OwnKindPage(OwnKindForm form, Errors errors) {

    static final String PATH = TemplatePage.PATH + "/neu";

    List<Option> recipients() {
        return Arrays.stream(Recipient.values())
                .map(one -> new Option(one.name(), t("casework.templates.own.recipient." + one)))
                .toList();
    }

    List<Term> placeholders() {
        return TemplatePage.everyPlaceholder();
    }
}
