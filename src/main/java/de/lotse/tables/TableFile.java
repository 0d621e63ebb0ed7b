package de.lotse.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a workbook (ECMA-376) or a text with separators (RFC 4180 and its looser relatives); the bytes decide which it is. */
public final class TableFile {

    /** Bytes of the file itself. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private TableFile() {}

    /** @throws TableRefused if it is neither, or larger than what is read */
    public static Table read(byte[] content) {
        return read(content, null);
    }

    /**
     * The same for one sheet.
     *
     * @param sheet of a workbook; null, or one that there is not, for the first with rows
     */
    public static Table read(byte[] content, @Nullable String sheet) {
        checkWhole(content);
        var table = isWorkbook(content) ? XlsxTable.read(content, sheet) : CsvTable.read(content);
        if (table.lines().size() < 2) throw new TableRefused("tables.file.empty");
        return table;
    }

    /**
     * For a file that was just sent. Which of several sheets is meant is chosen later, and then {@link Sheets#read} tells whether it fits.
     *
     * @param most rows, with the headings
     * @throws TableRefused if there is nothing in it to choose from, or too much of it
     */
    public static void require(byte[] content, int most) {
        checkWhole(content);
        if (sheets(content).size() > 1) return;
        if (read(content).lines().size() > most) throw new TableRefused("tables.file.rows", most);
    }

    private static void checkWhole(byte[] content) {
        if (content.length == 0) throw new TableRefused("tables.file.empty");
        if (content.length > LARGEST) throw new TableRefused("tables.file.large");
        if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableRefused("tables.file.old");
    }

    /** The sheets of a workbook of which one can be read; none for a text. */
    public static List<String> sheets(byte[] content) {
        return isWorkbook(content) ? XlsxTable.names(content) : List.of();
    }

    private static boolean isWorkbook(byte[] content) {
        return startsWith(content, 'P', 'K');
    }

    private static boolean startsWith(byte[] content, int... first) {
        for (var i = 0; i < first.length; i++) if (i >= content.length || (content[i] & 0xff) != first[i]) return false;
        return true;
    }

    /** Collects rows within the limits, and leaves out empty ones. */
    static final class Lines {

        private final List<Table.Line> lines = new ArrayList<>();

        void add(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isEmpty)) return;
            if (cells.size() > Table.MOST_COLUMNS) throw new TableRefused("tables.file.columns", Table.MOST_COLUMNS);
            if (lines.size() >= Table.MOST_ROWS) throw new TableRefused("tables.file.rows", Table.MOST_ROWS);
            lines.add(new Table.Line(number, cells));
        }

        List<Table.Line> all() {
            return lines;
        }
    }
}
