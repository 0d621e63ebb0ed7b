package de.lotse.documents.letters;

import de.lotse.documents.Letter;
import de.lotse.documents.LetterPrinting;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class PrintedLetters implements LetterPrinting {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    PrintedLetters(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    @Override
    public PdfDocument pdf(Letter letter) {
        var xhtml = new StringOutput();
        templates.render("documents/letter.jte", letter, xhtml);
        return pdfs.render(xhtml.toString(), Locale.GERMAN, letter.subject());
    }

    @Override
    public byte[] docx(Letter letter) {
        return DocxLetter.of(letter);
    }
}
