package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts a sheet into a workbook or a PDF: the very numbers of the screen, because a sheet holds no others. */
@Component
class SheetDownloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Clock clock;

    SheetDownloads(TemplateEngine templates, @Lazy PdfDocuments pdfs, Clock clock) {
        this.templates = templates;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    Head headOf(View view) {
        var actor = Scope.actor();
        return new Head(
                FiguresPage.label(view),
                t("casework.figures.file.asOf", Formats.dateTime(clock.instant()), actor.name()));
    }

    Head headOf(Report report) {
        return new Head(FiguresPage.label(report.view()), ReportPage.released(report));
    }

    ResponseEntity<byte[]> workbook(Head head, Sheet sheet) {
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(name(sheet, "xlsx"), XLSX))
                .body(new Workbook(head, sheet).bytes());
    }

    ResponseEntity<byte[]> pdf(Head head, Sheet sheet) {
        var xhtml = new StringOutput();
        templates.render("casework/figures/figuresPdf.jte", new FiguresPrint(head, sheet), xhtml);
        var title = t("casework.figures.file.title", sheet.period().label());
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(name(sheet, "pdf"), PdfDocument.MEDIA_TYPE))
                .body(pdfs.render(xhtml.toString(), Locale.GERMAN, title).bytes());
    }

    private static String name(Sheet sheet, String ending) {
        return t("casework.figures.file.name", sheet.period().key(), ending);
    }

    /**
     * Whose figures, and how they came about.
     *
     * @param whose the organisation or the municipality
     * @param state when they were counted, or released by whom
     */
    record Head(String whose, String state) {}
}
