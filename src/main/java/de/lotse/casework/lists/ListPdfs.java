package de.lotse.casework.lists;

import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints lists as accessible PDF. Whoever asks for one has written the access log. */
@Component
public class ListPdfs {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    ListPdfs(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    /** @param fileName names no person */
    public ResponseEntity<byte[]> answer(PrintedList list, String fileName) {
        var xhtml = new StringOutput();
        templates.render("casework/lists/listPdf.jte", list, xhtml);
        var pdf = pdfs.render(xhtml.toString(), Locale.GERMAN, list.title());
        return new Printed(fileName, pdf).download();
    }
}
