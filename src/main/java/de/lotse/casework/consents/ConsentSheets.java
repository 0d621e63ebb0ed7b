package de.lotse.casework.consents;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.consent.ConsentWordings;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.shared.Scope;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints consents, with the text that was explained, for the signature. */
@Service
@Transactional
class ConsentSheets {

    private final CaseHeads heads;
    private final ConsentDesk desk;
    private final ConsentWordings wordings;
    private final AccessLog log;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    ConsentSheets(
            CaseHeads heads,
            ConsentDesk desk,
            ConsentWordings wordings,
            AccessLog log,
            TemplateEngine templates,
            PdfDocuments pdfs) {
        this.heads = heads;
        this.desk = desk;
        this.wordings = wordings;
        this.log = log;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    PdfDocument print(CaseId caseId, UUID id) {
        var head = heads.open(caseId, ConsentService.TAB);
        var view = desk.view(caseId, id);
        var explained =
                wordings.explained(view.consent().textId(), view.consent().recordedAt());
        var sheet = new ConsentSheet(Scope.actor().organisationName(), head.number(), view, explained);
        log.record(Access.of(Action.PRINT, "consent", List.of(id), "MEMBERSHIP").inCase(caseId.value()));
        return pdf(sheet);
    }

    private PdfDocument pdf(ConsentSheet sheet) {
        var xhtml = new StringOutput();
        templates.render("casework/consents/sheet.jte", sheet, xhtml);
        return pdfs.render(
                xhtml.toString(),
                sheet.language().locale(),
                sheet.explained().text().title());
    }
}
