package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.web.Page;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class ProcedureController {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    ProcedureController(TemplateEngine templates, PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    @GetMapping("/weitergaben/ablauf")
    View show() {
        return Page.of("casework/statutory/procedure", Procedure.inForce());
    }

    @GetMapping("/weitergaben/ablauf/druck")
    ResponseEntity<byte[]> print() {
        var xhtml = new StringOutput();
        templates.render("casework/statutory/procedureSheet.jte", Procedure.inForce(), xhtml);
        var pdf = pdfs.render(xhtml.toString(), Locale.GERMANY, t("casework.statutory.procedure"));
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(t("casework.statutory.procedure.file"), PdfDocument.MEDIA_TYPE))
                .body(pdf.bytes());
    }
}
