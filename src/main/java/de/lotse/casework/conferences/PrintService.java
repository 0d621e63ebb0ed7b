package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.appointments.Agreeing.Agreed;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.documents.Printed;
import de.lotse.kern.Term;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agenda and minutes on paper, for the file or for one who takes part: then with her items alone. */
@Service
@Transactional
class PrintService {

    private final CaseHeads heads;
    private final Rounds rounds;
    private final Views views;
    private final Agreeing agreeing;
    private final ConferenceTerms terms;
    private final ConferencePaper paper;
    private final AccessLog log;
    private final Clock clock;

    PrintService(
            CaseHeads heads,
            Rounds rounds,
            Views views,
            Agreeing agreeing,
            ConferenceTerms terms,
            ConferencePaper paper,
            AccessLog log,
            Clock clock) {
        this.heads = heads;
        this.rounds = rounds;
        this.views = views;
        this.agreeing = agreeing;
        this.terms = terms;
        this.paper = paper;
        this.log = log;
        this.clock = clock;
    }

    /** @param participant whose copy it is; null for that of the file */
    Printed print(CaseId caseId, UUID id, @Nullable UUID participant) {
        var head = heads.open(caseId, ConferenceService.OPEN_TAB);
        var round = rounds.of(head, id);
        var agreed = agreeing.get(caseId, round.conference().appointment());
        if (participant != null) return copy(head, round, agreed, participant(round, participant));
        log.record(Action.PRINT, "case", caseId.value(), "MEMBERSHIP");
        var all = terms.of(round.conference(), agreed);
        return paper.print(page(head, round, all, views.of(round, round.items()), ""));
    }

    private Printed copy(CaseHead head, Round round, Agreed agreed, Participant one) {
        if (one.outside() && round.ended(one)) throw new NotFound();
        var items = round.heardBy(one);
        var categories = EnumSet.noneOf(de.lotse.consent.ContentCategory.class);
        items.forEach(item -> categories.addAll(item.categories()));
        var basis = one.grant() == null ? "MEMBERSHIP" : "GRANT:" + one.grant();
        log.record(Access.of(Action.PRINT, "case", List.of(head.id().value()), basis)
                .purpose(AccessPurpose.CASE_CONFERENCE)
                .categories(categories.stream().map(Enum::name).toList()));
        var few = ConferencePages.Print.terms(
                new Term(t("casework.conferences.when"), agreed.meeting().words()),
                new Term(t("casework.conferences.place"), agreed.place()),
                new Term(t("casework.conferences.host"), Scope.actor().organisationName()),
                new Term(
                        t("casework.conferences.description"),
                        round.conference().description()));
        return paper.print(page(head, round, few, views.of(round, items), one.name()));
    }

    private ConferencePages.Print page(
            CaseHead head, Round round, List<Term> terms, List<ItemView> items, String reader) {
        var held = round.conference().held();
        var title = t(held ? "casework.conferences.minutes.title" : "casework.conferences.agenda.title");
        return new ConferencePages.Print(title, terms, items, held, reader, LocalDate.now(clock));
    }

    private static Participant participant(Round round, UUID id) {
        return round.participants().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
