package de.lotse.casework.wordings;

import de.lotse.consent.ConsentWordings;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.shared.Scope;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints information sheets; nothing of a person stands on them. */
@Service
@Transactional
class InformationSheets {

    private final ConsentWordings wordings;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    InformationSheets(ConsentWordings wordings, TemplateEngine templates, PdfDocuments pdfs) {
        this.wordings = wordings;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    PdfDocument print(UUID id) {
        var sheet = new InformationSheet(Scope.actor().organisationName(), wordings.get(id));
        var xhtml = new StringOutput();
        templates.render("casework/wordings/information.jte", sheet, xhtml);
        return pdfs.render(
                xhtml.toString(), sheet.language().locale(), sheet.wording().title());
    }
}
