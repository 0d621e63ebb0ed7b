package de.lotse.casework.lists;

import static de.lotse.web.Texts.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A table as XLSX: one sheet, every cell a text and never a formula, no name of an author. */
public final class TableMade {

    private static final int WIDEST = 60;

    private TableMade() {}

    /** @param sheet its title; at most 31 characters are kept, as Excel demands */
    public static byte[] xlsx(String sheet, List<String> columns, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, t("web.product"), null)) {
            var page = workbook.newWorksheet(sheet.length() > 31 ? sheet.substring(0, 31) : sheet);
            for (var column = 0; column < columns.size(); column++) {
                page.value(0, column, columns.get(column));
                page.style(0, column).bold().set();
                page.width(column, width(column, columns, rows));
            }
            for (var row = 0; row < rows.size(); row++)
                for (var column = 0; column < columns.size(); column++)
                    page.value(row + 1, column, rows.get(row).get(column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int width(int column, List<String> columns, List<List<String>> rows) {
        var longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.min(WIDEST, Math.max(longest, columns.get(column).length()) + 3);
    }
}
