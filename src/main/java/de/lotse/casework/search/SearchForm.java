package de.lotse.casework.search;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;

/** What is looked for. */
record SearchForm(String q) {

    static final int LONGEST = 200;
    static final SearchForm EMPTY = new SearchForm("");

    SearchForm {
        q = q == null ? "" : q.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (q.isEmpty()) errors.reject("q", t("casework.search.empty"));
        if (q.length() > LONGEST) errors.reject("q", t("casework.search.long", LONGEST));
        return errors;
    }
}
