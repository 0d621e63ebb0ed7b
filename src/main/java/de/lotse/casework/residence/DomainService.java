package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DomainService {

    private final CaseHeads heads;
    private final Members members;
    private final DomainPeriods periods;
    private final Choices choices;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    DomainService(
            CaseHeads heads,
            Members members,
            DomainPeriods periods,
            Choices choices,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.members = members;
        this.periods = periods;
        this.choices = choices;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    /** Throws {@link Conflict} if the case is closed, as do all pages with a form. */
    EntryPage<DomainForm> blank(CaseId caseId, @Nullable UUID person) {
        return page(caseId, null, DomainForm.empty(person), Errors.none());
    }

    EntryPage<DomainForm> stored(CaseId caseId, UUID id) {
        var head = opened(caseId);
        return page(head, id, DomainForm.of(periods.get(caseId, id)), Errors.none(), List.of());
    }

    EntryPage<DomainForm> page(CaseId caseId, @Nullable UUID id, DomainForm form, Errors errors) {
        return page(opened(caseId), id, form, errors, List.of());
    }

    /** What was typed beside what somebody else has saved; saving again overwrites it. */
    EntryPage<DomainForm> outdated(CaseId caseId, UUID id, DomainForm mine) {
        var head = opened(caseId);
        var saved = periods.get(caseId, id);
        return page(head, id, mine.over(saved.version()), Errors.none(), compare(mine, DomainForm.of(saved)));
    }

    LegalDomainPeriod read(UUID id, DomainForm form, Reading reading) {
        if (!choices.isDomain(form.domain())) reading.errors().reject("domain", t("casework.residence.domain.missing"));
        return form.read(id, reading);
    }

    /** Throws {@link Overlap} if the domain is already entered for some of these days. */
    String add(CaseId caseId, LegalDomainPeriod period, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, ResidenceService.TAB);
            var member = alone(caseId, period.person(), period);
            periods.add(caseId, period);
            tell("domain_added", member, period);
            return head.path(ResidenceService.TAB);
        });
    }

    /** Throws {@link Overlap} as well as {@link Conflict}. */
    String change(CaseId caseId, LegalDomainPeriod period, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, ResidenceService.TAB);
            var before = periods.get(caseId, period.id());
            var member = alone(caseId, before.person(), period);
            periods.change(caseId, period);
            tell("domain_changed", member, period);
            return head.path(ResidenceService.TAB);
        });
    }

    String remove(CaseId caseId, UUID id, int version) {
        var head = heads.openForChange(caseId, ResidenceService.TAB);
        var period = periods.get(caseId, id);
        var member = members.lock(caseId, period.person().value()).orElseThrow(NotFound::new);
        periods.remove(caseId, id, version);
        tell("domain_removed", member, period);
        return head.path(ResidenceService.TAB);
    }

    /** Which other entry is in the way, and what to do about it. */
    String message(Overlap overlap) {
        var other = overlap.other();
        return t("casework.residence.overlap", choices.domain(other.domain()), PeriodText.of(other.period()));
    }

    Reading reading() {
        return new Reading(LocalDate.now(clock));
    }

    private Member alone(CaseId caseId, PersonId person, LegalDomainPeriod period) {
        var member = members.lock(caseId, person.value()).orElseThrow(NotFound::new);
        var ofPerson = period.of(person);
        periods.overlapping(caseId, ofPerson).ifPresent(other -> {
            throw new Overlap(other);
        });
        return member;
    }

    private CaseHead opened(CaseId caseId) {
        var head = heads.open(caseId, ResidenceService.TAB);
        if (!head.writable()) throw new Conflict();
        return head;
    }

    private EntryPage<DomainForm> page(
            CaseHead head, @Nullable UUID id, DomainForm form, Errors errors, List<ConflictRow> conflict) {
        var people = Choices.members(members.of(head.id()));
        return new EntryPage<>(head, id, people, choices.domains(LocalDate.now(clock)), form, errors, conflict);
    }

    private void tell(String type, Member member, LegalDomainPeriod period) {
        var what = choices.domain(period.domain());
        var detail = t("casework.residence.detail", member.name(), what, PeriodText.of(period.period()));
        timeline.add(member.caseId(), type, clock.instant(), period.id(), detail);
    }

    private List<ConflictRow> compare(DomainForm mine, DomainForm saved) {
        return List.of(
                new ConflictRow(
                        t("casework.residence.domain"), choices.domain(mine.domain()), choices.domain(saved.domain())),
                new ConflictRow(t("casework.residence.office"), mine.office(), saved.office()),
                new ConflictRow(t("casework.residence.fileReference"), mine.fileReference(), saved.fileReference()),
                new ConflictRow(t("casework.residence.from"), mine.from(), saved.from()),
                new ConflictRow(t("casework.residence.to"), mine.to(), saved.to()),
                new ConflictRow(t("casework.residence.certainty"), certainty(mine), certainty(saved)),
                new ConflictRow(t("casework.residence.endReason"), reason(mine), reason(saved)));
    }

    private static String certainty(DomainForm form) {
        return form.certainty() == null ? "" : t("casework.residence.certainty." + form.certainty());
    }

    private static String reason(DomainForm form) {
        return form.endReason() == null ? "" : t("casework.residence.endReason." + form.endReason());
    }
}
