package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.people.PartialDate.Precision;
import de.lotse.casework.takeover.RowReader.RowWords;
import de.lotse.tables.Table.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what stands in them, and what has to be repaired there. */
final class RowCells {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/&|]\\s*|\\s+\\+\\s+|\\s+und\\s+");
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Line head;
    private final Line line;
    private final RowWords words;
    private final List<String> problems = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    RowCells(Line head, Line line, RowWords words) {
        this.head = head;
        this.line = line;
        this.words = words;
    }

    int number() {
        return line.number();
    }

    /** What keeps the row from being taken over. */
    List<String> problems() {
        return problems;
    }

    /** What is left out of the row, or taken otherwise. */
    List<String> hints() {
        return hints;
    }

    String cell(Field field) {
        return Optional.ofNullable(words.columns().get(field)).map(line::cell).orElse("");
    }

    List<String> parts(Field field) {
        return SEVERAL.splitAsStream(cell(field))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @param ahead whether it may lie in the future */
    @Nullable
    LocalDate day(Field field, boolean ahead) {
        var typed = cell(field);
        var read = words.dates().read(typed);
        var today = words.dates().today();
        if (read.isEmpty() || read.get().precision() != Precision.DAY) {
            if (!typed.isEmpty()) problem(field, unreadable(typed, "casework.takeover.say.date.example"));
            return null;
        }
        var day = read.get().first();
        if (day == null) return null;
        if (!ahead && day.isAfter(today)) problem(field, t("casework.takeover.say.future", typed));
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) problem(field, t("casework.takeover.say.far", typed));
        return day;
    }

    String unreadable(String typed, String example) {
        var shape = words.dates().hasShape(typed);
        return t(shape ? "casework.takeover.say.noSuchDay" : "casework.takeover.say.noDate", typed) + " " + t(example);
    }

    String code(Field field, String list) {
        var typed = cell(field);
        if (typed.isEmpty()) return "";
        var code = words.codes().find(list, typed);
        if (code.isEmpty()) hint(field, t("casework.takeover.say.code", typed));
        return code.orElse("");
    }

    void problem(Field field, String text) {
        problems.add(said(field, text));
    }

    void hint(Field field, String text) {
        hints.add(said(field, text));
    }

    private String said(Field field, String text) {
        return t("casework.takeover.say", Integer.toString(line.number()), heading(field), text);
    }

    private String heading(Field field) {
        var column = words.columns().get(field);
        if (column == null || head.cell(column).isEmpty()) return field.label();
        return head.cell(column);
    }
}
