package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;

/** The figures as XLSX: the totals with their definitions on the first sheet, then a sheet for each dimension. Texts are texts, never formulas. */
record Workbook(SheetDownloads.Head head, Sheet sheet) {

    private static final int WIDE = 34;
    private static final int NARROW = 14;
    private static final int WIDEST = 110;

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, t("web.product"), null)) {
            totals(workbook.newWorksheet(t("casework.figures.title")));
            for (var table : sheet.tables())
                fill(workbook.newWorksheet(table.dimension().noun()), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void totals(Worksheet page) {
        page.value(0, 0, t("casework.figures.file.title", sheet.period().label()));
        page.style(0, 0).bold().fontSize(14).set();
        page.value(1, 0, head.whose());
        page.value(2, 0, head.state());
        var row = 4;
        heading(page, row, 0, t("casework.figures.column.measure"));
        heading(page, row, 1, t("casework.figures.column.value"));
        heading(page, row, 2, t("casework.figures.column.definition"));
        for (var headline : sheet.headlines()) {
            page.value(++row, 0, headline.measure().label());
            number(page, row, 1, headline.figure());
            page.value(row, 2, headline.definition());
        }
        for (var note : FiguresNotes.of(sheet)) page.value(++row + 1, 0, note);
        page.width(0, WIDE);
        page.width(1, NARROW);
        page.width(2, WIDEST);
    }

    private static void fill(Worksheet page, Sheet.Table table) {
        heading(page, 0, 0, table.dimension().noun());
        page.width(0, WIDE);
        for (var i = 0; i < table.measures().size(); i++) {
            heading(page, 0, i + 1, table.measures().get(i).label());
            page.width(i + 1, NARROW);
        }
        var line = 0;
        for (var row : table.rows()) {
            page.value(++line, 0, row.label());
            for (var i = 0; i < row.figures().size(); i++)
                number(page, line, i + 1, row.figures().get(i));
        }
        page.value(line + 2, 0, table.dimension().definition());
    }

    private static void heading(Worksheet page, int row, int column, String text) {
        page.value(row, column, text);
        page.style(row, column).bold().wrapText(true).set();
    }

    private static void number(Worksheet page, int row, int column, Figure figure) {
        var shown = figure.shown();
        if (shown == null) page.value(row, column, figure.text());
        else page.value(row, column, shown);
        page.style(row, column).horizontalAlignment("right").format("#,##0").set();
    }
}
