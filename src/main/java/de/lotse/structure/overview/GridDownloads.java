package de.lotse.structure.overview;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.structure.counts.Amount;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts released numbers into a workbook or a PDF. */
@Component
class GridDownloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDE = 44;
    private static final int NARROW = 18;

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    GridDownloads(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    ResponseEntity<byte[]> pdf(Grid grid) {
        var xhtml = new StringOutput();
        templates.render("structure/overview/gridPdf.jte", grid, xhtml);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(grid.name() + ".pdf", PdfDocument.MEDIA_TYPE))
                .body(pdfs.render(xhtml.toString(), Locale.GERMAN, grid.title()).bytes());
    }

    ResponseEntity<byte[]> workbook(Grid grid) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, t("web.product"), null)) {
            fill(workbook.newWorksheet(t("structure.sheet.numbers")), grid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(grid.name() + ".xlsx", XLSX))
                .body(out.toByteArray());
    }

    private static void fill(Worksheet page, Grid grid) {
        page.value(0, 0, grid.title());
        page.style(0, 0).bold().set();
        page.value(1, 0, grid.period());
        var row = 3;
        for (var column = 0; column < grid.heads().size(); column++) {
            page.value(row, column, grid.heads().get(column));
            page.style(row, column).bold().wrapText(true).set();
            page.width(column, column == 0 ? WIDE : NARROW);
        }
        for (var line : grid.lines()) {
            page.value(++row, 0, line.label());
            for (var i = 0; i < line.cells().size(); i++)
                number(page, row, i + 1, line.cells().get(i));
        }
        row++;
        for (var note : grid.notes()) page.value(++row, 0, note);
    }

    private static void number(Worksheet page, int row, int column, Amount amount) {
        if (amount.complete()) page.value(row, column, amount.shown());
        else page.value(row, column, amount.text());
        page.style(row, column).horizontalAlignment("right").set();
    }
}
