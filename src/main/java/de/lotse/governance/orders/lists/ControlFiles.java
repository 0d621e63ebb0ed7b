package de.lotse.governance.orders.lists;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
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

/** Puts the control list into a workbook, every cell a text and never a formula, or onto paper. */
@Component
class ControlFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    ControlFiles(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    ResponseEntity<byte[]> pdf(ControlList list) {
        var xhtml = new StringOutput();
        templates.render("governance/orders/lists/control.jte", list, xhtml);
        var pdf = pdfs.render(xhtml.toString(), Locale.GERMAN, list.title());
        return new Printed(t("governance.orders.control.file", "pdf"), pdf).download();
    }

    ResponseEntity<byte[]> workbook(ControlList list) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, t("web.product"), null)) {
            fill(workbook.newWorksheet(t("governance.orders.control")), list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("governance.orders.control.file", "xlsx"), XLSX))
                .body(out.toByteArray());
    }

    private static void fill(Worksheet page, ControlList list) {
        page.value(0, 0, list.title());
        page.style(0, 0).bold().set();
        var row = 0;
        for (var note : list.notes()) page.value(++row, 0, note);
        row += 2;
        for (var column = 0; column < list.columns().size(); column++) {
            page.value(row, column, list.columns().get(column).label());
            page.style(row, column).bold().wrapText(true).set();
            page.width(column, list.columns().get(column).width());
        }
        for (var order : list.orders()) {
            row++;
            var cells = list.cells(order);
            for (var column = 0; column < cells.size(); column++) {
                page.value(row, column, cells.get(column));
                page.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }
}
