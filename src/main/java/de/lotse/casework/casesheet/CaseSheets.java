package de.lotse.casework.casesheet;

import static de.lotse.web.Texts.t;
import static java.util.Comparator.comparingInt;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Errors;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the sheet of a case. */
@Service
@Transactional
class CaseSheets {

    static final String PATH = "fallblatt";

    private final CaseHeads heads;
    private final SheetPeople people;
    private final List<OverviewCard> cards;
    private final Organisations organisations;
    private final AccessLog log;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Clock clock;

    CaseSheets(
            CaseHeads heads,
            SheetPeople people,
            List<OverviewCard> cards,
            Organisations organisations,
            AccessLog log,
            TemplateEngine templates,
            @Lazy PdfDocuments pdfs,
            Clock clock) {
        this.heads = heads;
        this.people = people;
        this.cards = cards.stream().sorted(comparingInt(OverviewCard::order)).toList();
        this.organisations = organisations;
        this.log = log;
        this.templates = templates;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    CaseSheetPage page(CaseId caseId, Errors errors) {
        return new CaseSheetPage(heads.open(caseId, ""), errors);
    }

    /** Writes a PRINT with the purpose into the access log. */
    Printed print(CaseId caseId, Purpose purpose) {
        var head = heads.open(caseId, "");
        log.record(Access.of(Action.PRINT, "case", List.of(caseId.value()), purpose.basis())
                .purpose(purpose.access()));
        var xhtml = new StringOutput();
        templates.render("casework/casesheet/sheet.jte", sheet(head, purpose), xhtml);
        var title = t("casework.sheet.file", head.number());
        var pdf = pdfs.render(xhtml.toString(), Locale.GERMAN, title);
        return new Printed(title + ".pdf", pdf);
    }

    private CaseSheet sheet(CaseHead head, Purpose purpose) {
        var today = LocalDate.now(clock);
        var shown = cards.stream()
                .map(card -> card.onSheet(head))
                .flatMap(Optional::stream)
                .filter(card -> !card.isEmpty())
                .toList();
        return new CaseSheet(
                head,
                organisations.get(Scope.actor().organisation()).name(),
                head.addressProtected() ? "" : people.address(head.clientId(), today),
                people.of(head.id(), today),
                shown,
                purpose,
                clock.instant());
    }
}
