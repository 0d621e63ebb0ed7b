package de.lotse.casework.lists;

import de.lotse.documents.DownloadHeaders;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints lists as accessible PDF. Whoever asks for one has written the access log. */
@Component
public class ListPdfs {

    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\r\\t]]");

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
        var source = NOT_XML.matcher(xhtml.toString()).replaceAll("");
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(fileName, PdfDocument.MEDIA_TYPE))
                .body(pdfs.render(source, Locale.GERMAN, list.title()).bytes());
    }
}
