package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.people.PartialDate;
import de.lotse.casework.takeover.Draft.CaseFacts;
import de.lotse.shared.UserId;
import de.lotse.tables.CellText;
import de.lotse.tables.Table.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Understands one row, and notes what has to be repaired in it. */
final class RowReader {

    private static final String OTHER = "OTHER";
    private static final int MOST_CONSULTATIONS = 10_000;

    private final RowCells cells;
    private final RowWords words;

    private RowReader(RowCells cells, RowWords words) {
        this.cells = cells;
        this.words = words;
    }

    static Draft read(Line head, Line line, RowWords words) {
        return new RowReader(new RowCells(head, line, words), words).draft();
    }

    private Draft draft() {
        var told = words.columns().containsKey(Field.FAMILY) ? Field.FAMILY : Field.FULL_NAME;
        var names = RowNames.read(cells, told);
        if (names.isEmpty()) cells.problem(told, t("casework.takeover.say.name"));
        return new Draft(
                cells.number(),
                CellText.folded(cells.cell(Field.HOUSEHOLD)),
                role(),
                names,
                birth(),
                cells.code(Field.GENDER, "gender"),
                RowLanguages.read(cells, words.codes()),
                cells.code(Field.TITLE, "residence_title"),
                cells.day(Field.TITLE_UNTIL, true),
                domains(),
                cells.code(Field.DISTRICT, "district"),
                facts(),
                cells.problems(),
                cells.hints());
    }

    private String role() {
        var typed = cells.cell(Field.ROLE);
        if (typed.isEmpty()) return "";
        var code = words.codes().find("household_role", typed);
        if (code.isEmpty()) cells.hint(Field.ROLE, t("casework.takeover.say.role", typed));
        return code.orElse(OTHER);
    }

    private PartialDate birth() {
        var typed = cells.cell(Field.BIRTH);
        var read = words.dates().read(typed);
        if (read.isEmpty())
            cells.problem(Field.BIRTH, cells.unreadable(typed, "casework.takeover.say.date.example.birth"));
        else if (!read.get().isPlausibleBirth(words.dates().today()))
            cells.problem(Field.BIRTH, t("casework.takeover.say.birth", typed));
        else return read.get();
        return PartialDate.UNKNOWN;
    }

    private List<String> domains() {
        var domains = new ArrayList<String>();
        for (var part : cells.parts(Field.DOMAINS)) {
            var code = words.codes().find("legal_domain", part);
            if (code.isEmpty()) cells.hint(Field.DOMAINS, t("casework.takeover.say.code", part));
            else if (!domains.contains(code.get())) domains.add(code.get());
        }
        return domains;
    }

    private CaseFacts facts() {
        var consentOn = cells.day(Field.CONSENT, false);
        var renewBy = Objects.requireNonNullElse(cells.day(Field.RENEW, true), words.renewBy());
        return new CaseFacts(
                lead(),
                cells.day(Field.OPENED, false),
                cells.day(Field.LAST_CONTACT, false),
                cells.day(Field.REMINDER, true),
                consultations(),
                cells.code(Field.ACCESS, "referring_institution"),
                consentOn,
                consentOn == null ? null : renewBy);
    }

    private @Nullable UserId lead() {
        var typed = cells.cell(Field.LEAD);
        if (typed.isEmpty()) return words.defaultLead();
        var found = words.leads().find(typed);
        if (found.isEmpty())
            cells.problem(
                    Field.LEAD,
                    t("casework.takeover.say.lead", typed, words.leads().names()));
        return found.orElse(null);
    }

    private int consultations() {
        var typed = cells.cell(Field.CONSULTATIONS);
        if (typed.isEmpty()) return 0;
        if (typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= MOST_CONSULTATIONS) return Integer.parseInt(typed);
        cells.problem(Field.CONSULTATIONS, t("casework.takeover.say.number", typed));
        return 0;
    }

    /** What every row of a list is read with. */
    record RowWords(
            Map<Field, Integer> columns,
            CodeWords codes,
            RowDates dates,
            Leads leads,
            @Nullable UserId defaultLead,
            LocalDate renewBy) {}
}
