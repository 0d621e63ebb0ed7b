package de.lotse.governance.minutes;

import static de.lotse.web.Texts.t;

import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Minutes as accessible PDF. */
@Component
class MinutesPaper {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    MinutesPaper(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    Printed print(MinutesView view) {
        var xhtml = new StringOutput();
        templates.render("governance/minutes/print.jte", view, xhtml);
        return new Printed(t("governance.minutes.file"), pdfs.render(xhtml.toString(), Locale.GERMAN, view.title()));
    }
}
