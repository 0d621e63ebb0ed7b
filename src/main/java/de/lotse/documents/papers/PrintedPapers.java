package de.lotse.documents.papers;

import de.lotse.documents.OfficePaper;
import de.lotse.documents.OfficePaperPrinting;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class PrintedPapers implements OfficePaperPrinting {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    PrintedPapers(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    @Override
    public PdfDocument pdf(OfficePaper paper) {
        var xhtml = new StringOutput();
        templates.render("documents/papers/paper.jte", paper, xhtml);
        return pdfs.render(xhtml.toString(), Locale.GERMAN, paper.title());
    }

    @Override
    public byte[] docx(OfficePaper paper) {
        return DocxPaper.of(paper);
    }
}
