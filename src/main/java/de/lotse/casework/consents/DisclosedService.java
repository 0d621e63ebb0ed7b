package de.lotse.casework.consents;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.shared.Scope;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What recipients keep of a consent, told to the person, and the withdrawal, told to the recipients. */
@Service
@Transactional
class DisclosedService {

    private final CaseHeads heads;
    private final ConsentDesk desk;
    private final DisclosedReading disclosed;
    private final AccessLog log;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    DisclosedService(
            CaseHeads heads,
            ConsentDesk desk,
            DisclosedReading disclosed,
            AccessLog log,
            TemplateEngine templates,
            PdfDocuments pdfs) {
        this.heads = heads;
        this.desk = desk;
        this.disclosed = disclosed;
        this.log = log;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    PdfDocument letter(CaseId caseId, UUID id) {
        heads.open(caseId, ConsentService.TAB);
        var view = desk.view(caseId, id);
        log.record(Access.of(Action.PRINT, "consent", List.of(id), "MEMBERSHIP")
                .inCase(caseId.value())
                .purpose(AccessPurpose.DATA_SUBJECT_REQUEST));
        var letter = new DisclosedLetter(Scope.actor().organisationName(), view, disclosed.of(view), desk.today());
        var xhtml = new StringOutput();
        templates.render("casework/consents/disclosedLetter.jte", letter, xhtml);
        return pdfs.render(xhtml.toString(), Locale.GERMAN, DisclosedLetter.title());
    }

    /** Of what is no recipient of this consent nothing is ticked. Answers where to go on. */
    String tell(CaseId caseId, UUID id, String recipient) {
        var head = heads.openForAftercare(caseId, ConsentService.TAB);
        desk.view(caseId, id).consent().items().stream()
                .map(DisclosedReading::key)
                .filter(recipient::equals)
                .findFirst()
                .ifPresent(one -> disclosed.tell(id, one));
        return head.path(ConsentService.TAB) + "/" + id;
    }
}
