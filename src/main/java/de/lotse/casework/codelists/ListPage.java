package de.lotse.casework.codelists;

import static de.lotse.web.Texts.t;

import de.lotse.casework.settings.Change;
import de.lotse.tenancy.CodeEntry;
import de.lotse.tenancy.CodeList;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One list, with the form for an entry of one's own.
 *
 * @param used the codes that some record holds; empty for a list that is not changed here
 */
record ListPage(
        CodeList list,
        Set<String> used,
        List<Change> history,
        LocalDate today,
        EntryForm form,
        Errors errors,
        boolean outdated) {

    static final String AREA = "codelists";

    String path() {
        return ListsPage.path(list);
    }

    String path(CodeEntry entry) {
        return path() + "/eintraege/" + entry.code();
    }

    String reason() {
        return t("casework.codelists.kept." + list.keeper(), list.source());
    }

    /** What is special about one's own entries in this list; empty if nothing is. */
    String note() {
        var key = "casework.codelists.note." + list.key();
        return Texts.keys(key).contains(key) ? t(key) : "";
    }

    String use(CodeEntry entry) {
        return t(used.contains(entry.code()) ? "casework.codelists.used" : "casework.codelists.unused");
    }

    /** When it is offered; empty for always. */
    String validity(CodeEntry entry) {
        var from = entry.validFrom();
        var to = entry.validTo();
        if (to != null && to.isBefore(today)) return t("casework.codelists.ended", Formats.date(to));
        if (from != null && to != null) return t("casework.codelists.fromTo", Formats.date(from), Formats.date(to));
        if (from != null) return t("casework.codelists.from", Formats.date(from));
        return to == null ? t("casework.codelists.always") : t("casework.codelists.ends", Formats.date(to));
    }

    String origin(CodeEntry entry) {
        if (entry.own()) return t("casework.codelists.origin.own");
        return entry.renamed()
                ? t("casework.codelists.origin.renamed", entry.shippedLabel())
                : t("casework.codelists.origin.shipped");
    }
}
