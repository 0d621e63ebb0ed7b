package de.lotse.tables;

import de.lotse.tables.WorkbookParts.Merged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A visible sheet of a workbook. Of a formula only the result is read that the workbook has kept; nothing is computed, nothing
 * fetched. A merged cell holds for all rows that it covers.
 */
final class XlsxTable {

    private final WorkbookParts parts;
    private final List<Merged> merged;
    private final String[] running;

    private XlsxTable(WorkbookParts parts, List<Merged> merged) {
        this.parts = parts;
        this.merged = merged;
        this.running = new String[Table.MOST_COLUMNS];
        Arrays.fill(running, "");
    }

    /** @param name of the sheet; null, or one that there is not, for the first */
    static Table read(byte[] content, @Nullable String name) {
        return open(content, (parts, workbook) -> {
            var all = sheets(workbook).toList();
            var sheet = all.stream()
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .orElseThrow(() -> new TableRefused("tables.file.empty"));
            return new XlsxTable(parts, parts.merged(sheet.getIndex())).read(sheet);
        });
    }

    /** The names of the sheets of which one can be read, in their order. */
    static List<String> names(byte[] content) {
        return open(
                content,
                (parts, workbook) -> sheets(workbook).map(Sheet::getName).toList());
    }

    private static <T> T open(byte[] content, Reader<T> reader) {
        var parts = WorkbookParts.of(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return reader.read(parts, workbook);
        } catch (IOException | UncheckedIOException | ExcelReaderException _) {
            throw new TableRefused("tables.file.broken");
        }
    }

    /** Those that are to be seen and have a heading and a row: a new workbook often has empty ones. */
    private static Stream<Sheet> sheets(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .filter(XlsxTable::hasRows);
    }

    private static boolean hasRows(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return rows.filter(XlsxTable::isFilled).limit(2).count() == 2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFilled(Row row) {
        return row.stream()
                .anyMatch(cell -> cell != null
                        && cell.getType() != CellType.EMPTY
                        && cell.getRawValue() != null
                        && !cell.getRawValue().isBlank());
    }

    private interface Reader<T> {
        T read(WorkbookParts parts, ReadableWorkbook workbook) throws IOException;
    }

    private Table read(Sheet sheet) throws IOException {
        var lines = new TableFile.Lines();
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> lines.add(row.getRowNum(), filledDown(row.getRowNum(), cells(row))));
        }
        return new Table(lines.all(), parts.date1904());
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > Table.MOST_COLUMNS
                && row.stream().filter(Objects::nonNull).anyMatch(XlsxTable::isTooFar))
            throw new TableRefused("tables.file.columns", Table.MOST_COLUMNS);
        var texts = new ArrayList<String>();
        for (var i = 0; i < Math.min(row.getCellCount(), Table.MOST_COLUMNS); i++) texts.add(text(row.getCell(i)));
        return texts;
    }

    private static boolean isTooFar(Cell cell) {
        return cell.getColumnIndex() >= Table.MOST_COLUMNS && cell.getType() != CellType.EMPTY;
    }

    private List<String> filledDown(int row, List<String> cells) {
        var empty = cells.stream().allMatch(String::isEmpty);
        for (var area : merged) {
            if (area.column() >= Table.MOST_COLUMNS || !area.covers(row)) continue;
            if (row == area.first())
                running[area.column()] = area.column() < cells.size() ? cells.get(area.column()) : "";
            else if (!empty) put(cells, area.column(), running[area.column()]);
        }
        return cells;
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) cells.add("");
        if (cells.get(column).isEmpty()) cells.set(column, text);
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) return "";
        var raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.BOOLEAN) return raw.equals("1") || raw.equalsIgnoreCase("true") ? "1" : "0";
        if (cell.getType() == CellType.STRING) return CellText.clean(cell.getText());
        return number(raw, cell.getDataFormatString());
    }

    /** A number, or the kept result of a formula, which may be a text as well. */
    private String number(String raw, @Nullable String format) {
        try {
            var number = new BigDecimal(raw);
            return ExcelDates.shown(number.doubleValue(), format == null ? "" : format, parts.date1904())
                    .orElseGet(() -> number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException _) {
            return CellText.clean(raw);
        }
    }
}
