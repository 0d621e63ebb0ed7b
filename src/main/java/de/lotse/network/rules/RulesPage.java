package de.lotse.network.rules;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;

/** The rules of the directory. */
record RulesPage(RulesForm form, Errors errors) {

    static List<Option> languages() {
        return Arrays.stream(TextLanguage.values())
                .map(language -> new Option(language.code(), language.label()))
                .toList();
    }

    String version() {
        return form.version() == null ? "0" : form.version().toString();
    }
}
