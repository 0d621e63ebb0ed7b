package de.lotse.casework.clientsheet;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.toMap;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.clientsheet.People.Person;
import de.lotse.casework.timeline.Timeline;
import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Printed;
import de.lotse.kern.Term;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.web.Once;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sheet with the eyes of whoever makes it: what she may not see does not get in. */
@Service
@Transactional
class ClientSheets {

    private final CaseHeads heads;
    private final People people;
    private final UntoldThings untold;
    private final List<SheetPart> parts;
    private final SheetReleases releases;
    private final Organisations organisations;
    private final AccessLog log;
    private final Timeline timeline;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Once once;
    private final Clock clock;

    ClientSheets(
            CaseHeads heads,
            People people,
            UntoldThings untold,
            List<SheetPart> parts,
            SheetReleases releases,
            Organisations organisations,
            AccessLog log,
            Timeline timeline,
            TemplateEngine templates,
            @Lazy PdfDocuments pdfs,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.people = people;
        this.untold = untold;
        this.parts = parts;
        this.releases = releases;
        this.organisations = organisations;
        this.log = log;
        this.timeline = timeline;
        this.templates = templates;
        this.pdfs = pdfs;
        this.once = once;
        this.clock = clock;
    }

    ClientSheetPage page(CaseId caseId, PersonId id, String language) {
        var head = open(caseId);
        var person = people.of(caseId, id);
        tell(Action.VIEW, head, person);
        return new ClientSheetPage(head, person, sheet(head, person, language));
    }

    /** Stands in the course of the case, once for a double click. */
    Printed print(CaseId caseId, PersonId id, String language, @Nullable UUID key) {
        var head = open(caseId);
        var person = people.of(caseId, id);
        tell(Action.PRINT, head, person);
        var sheet = sheet(head, person, language);
        once.run(key, () -> {
            var detail = id.equals(head.clientId()) ? "" : person.name();
            timeline.add(caseId, "clientSheetMade", clock.instant(), id.value(), detail);
            return ClientSheetPage.path(head, person);
        });
        return print(head, sheet);
    }

    private Printed print(CaseHead head, ClientSheet sheet) {
        var xhtml = new StringOutput();
        templates.render("casework/clientsheet/sheet.jte", sheet, xhtml);
        var pdf = pdfs.render(xhtml.toString(), sheet.language().locale(), sheet.title());
        return new Printed(t("casework.clientsheet.file", head.number()), pdf);
    }

    /** Whoever is a guest, or came in an emergency, reads and tells nothing. */
    private CaseHead open(CaseId caseId) {
        var head = heads.open(caseId, "");
        if (!head.membership().mayWrite()) throw new Forbidden();
        return head;
    }

    private void tell(Action action, CaseHead head, Person person) {
        log.record(Access.of(action, "person", List.of(person.value()), "MEMBERSHIP")
                .inCase(head.id().value())
                .purpose(AccessPurpose.DATA_SUBJECT_REQUEST));
    }

    private ClientSheet sheet(CaseHead head, Person person, String code) {
        var language = SheetLanguage.coded(code).orElse(person.language());
        var words = new Words(language);
        log.write();
        var asked = new Asked(
                head,
                person,
                words,
                untold.of(head.id().value()),
                LocalDate.now(clock),
                organisations.all().stream().collect(toMap(one -> one.id().value(), Organisation::name)));
        return new ClientSheet(
                words,
                releases.isReviewed(language),
                facts(asked),
                parts.stream().map(part -> part.of(asked)).toList());
    }

    private List<Term> facts(Asked asked) {
        var words = asked.words();
        return List.of(
                new Term(words.consent("sheet.controller"), Scope.actor().organisationName()),
                words.term("person", asked.person().name()),
                new Term(words.consent("sheet.case"), asked.head().number()),
                words.term("made", Words.minute(clock.instant())));
    }
}
