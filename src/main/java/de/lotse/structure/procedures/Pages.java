package de.lotse.structure.procedures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.structure.procedures.Procedure.Duty;
import de.lotse.structure.procedures.Questions.Question;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates of procedures read. */
final class Pages {

    private Pages() {}

    /**
     * @param text that is sought
     * @param domain the only one that is shown; empty for all
     * @param keeper whether the acting person keeps procedures
     */
    record ListPage(String text, String domain, List<Option> domains, List<Line> found, boolean keeper) {

        boolean asked() {
            return !text.isBlank() || !domain.isEmpty();
        }
    }

    /** @param domains in words */
    record Line(Procedure one, List<String> domains, boolean inForce) {

        String validity() {
            return Pages.validity(one);
        }
    }

    /**
     * @param duties who, what and when, in words
     * @param asked a question or answer that comes back
     */
    record ShowPage(
            Line line,
            List<DutyLine> duties,
            @Nullable String theme,
            List<Question> questions,
            List<Procedure> revisions,
            boolean keeper,
            String asked,
            Errors errors) {

        Procedure one() {
            return line.one();
        }

        static String saved(Procedure revision) {
            return t("structure.procedures.revision", revision.revision(), Formats.dateTime(revision.savedAt()));
        }
    }

    record DutyLine(String office, String what, String due) {}

    /** @param one that is revised; null for a new one */
    record FormPage(
            @Nullable Procedure one,
            ProcedureForm form,
            List<Duty> rows,
            List<Option> domains,
            List<Option> offices,
            List<Option> themes,
            Errors errors) {

        String action() {
            return one == null ? Procedures.PATH + "/neu" : one.path() + "/bearbeiten";
        }

        String back() {
            return one == null ? Procedures.PATH : one.path();
        }
    }

    static String validity(Procedure one) {
        LocalDate to = one.validTo();
        var from = Formats.date(one.validFrom());
        return to == null
                ? t("structure.procedures.from", from)
                : t("structure.procedures.fromTo", from, Formats.date(to));
    }
}
