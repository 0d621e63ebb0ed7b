package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.tables.CellText;
import java.util.ArrayList;
import java.util.List;

/** The names of a row: in one cell or in two, and in the original script beside them. */
final class RowNames {

    private final RowCells cells;
    private final Field told;
    private final List<NameEntry> names = new ArrayList<>();

    private RowNames(RowCells cells, Field told) {
        this.cells = cells;
        this.told = told;
    }

    /** @param told the column in which a mistake is told */
    static List<NameEntry> read(RowCells cells, Field told) {
        return new RowNames(cells, told).names();
    }

    private List<NameEntry> names() {
        var whole = cells.cell(Field.FULL_NAME);
        var comma = whole.indexOf(',');
        var last = whole.lastIndexOf(' ') + 1;
        var family = comma < 0 ? whole.substring(last) : whole.substring(0, comma);
        var given = comma < 0 ? whole.substring(0, last) : whole.substring(comma + 1);
        add(or(cells.cell(Field.GIVEN), given), or(cells.cell(Field.FAMILY), family));
        add(cells.cell(Field.ORIGINAL_GIVEN), cells.cell(Field.ORIGINAL_FAMILY));
        return names;
    }

    private void add(String given, String family) {
        if (CellText.folded(given + family).isEmpty()) return;
        if (given.length() > NameEntry.LONGEST || family.length() > NameEntry.LONGEST) {
            cells.problem(told, t("casework.takeover.say.long", NameEntry.LONGEST));
            return;
        }
        names.add(new NameEntry(given, "", family, script(given + family), Kind.OFFICIAL));
    }

    private static Script script(String name) {
        var latin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.COMMON);
        return latin ? Script.LATIN : Script.ORIGINAL;
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
