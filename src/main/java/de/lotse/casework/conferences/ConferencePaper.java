package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Prints a conference as accessible PDF; the name of the file names nobody. */
@Component
class ConferencePaper {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    ConferencePaper(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    Printed print(ConferencePages.Print page) {
        var xhtml = new StringOutput();
        templates.render("casework/conferences/print.jte", page, xhtml);
        return new Printed(
                t(page.held() ? "casework.conferences.minutes.file" : "casework.conferences.agenda.file"),
                pdfs.render(xhtml.toString(), Locale.GERMAN, page.title()));
    }
}
