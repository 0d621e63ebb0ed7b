package de.lotse.governance.sittings;

import static de.lotse.web.Texts.t;

import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The invitation with the agenda, as accessible PDF. */
@Component
class InvitationPaper {

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    InvitationPaper(TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.templates = templates;
        this.pdfs = pdfs;
    }

    Printed print(SittingPage page) {
        var xhtml = new StringOutput();
        templates.render("governance/sittings/invitation.jte", page, xhtml);
        var title = t("governance.meeting.invitation.title", page.meeting().name());
        return new Printed(
                t("governance.meeting.invitation.file"), pdfs.render(xhtml.toString(), Locale.GERMAN, title));
    }
}
