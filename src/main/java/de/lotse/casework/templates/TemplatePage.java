package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.util.List;

/**
 * A template with its form.
 *
 * @param versions the newest first
 * @param label the name of an own kind as it is typed
 * @param conflicts what somebody else has saved in the meantime; empty if nothing
 */
record TemplatePage(
        TemplateKind kind,
        List<LetterTemplate> versions,
        TemplateForm form,
        String label,
        Errors errors,
        List<ConflictRow> conflicts) {

    static final String PATH = "/verwaltung/vorlagen";

    static String path(TemplateKind kind) {
        return PATH + "/" + kind.name();
    }

    String path() {
        return path(kind);
    }

    LetterTemplate current() {
        return versions.getFirst();
    }

    /** Whether there is anything to set back. */
    boolean isChanged() {
        if (kind.isOwn()) return false;
        var shipped = versions.getLast();
        return !(current().subject().equals(shipped.subject())
                && current().body().equals(shipped.body()));
    }

    List<Term> placeholders() {
        return everyPlaceholder();
    }

    static List<Term> everyPlaceholder() {
        return Placeholder.filledIn().stream()
                .map(one -> new Term(one.inBrackets(), one.example()))
                .toList();
    }

    static String label(LetterTemplate version) {
        var at = version.at();
        if (at == null) return t("casework.templates.version.shipped");
        return t(
                version.shipped() ? "casework.templates.version.reset" : "casework.templates.version.one",
                version.version(),
                Formats.dateTime(at),
                version.by());
    }
}
