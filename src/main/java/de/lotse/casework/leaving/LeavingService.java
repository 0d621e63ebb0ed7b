package de.lotse.casework.leaving;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LeavingService {

    private static final String TAB = "familie";
    private static final Set<String> STILL_TRUE = Set.of("CHILD", "STEP_OR_FOSTER_CHILD");

    private final CaseHeads heads;
    private final LeavingPeople people;
    private final Carrying carrying;
    private final Running running;
    private final CaseOpening cases;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    LeavingService(
            CaseHeads heads,
            LeavingPeople people,
            Carrying carrying,
            Running running,
            CaseOpening cases,
            CaseAccess access,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.people = people;
        this.carrying = carrying;
        this.running = running;
        this.cases = cases;
        this.access = access;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    LeavingPage page(CaseId caseId, PersonId person) {
        var head = heads.openForChange(caseId, TAB);
        var form = LeavingForm.begin(Scope.actor().user().value().toString(), running.of(caseId, person));
        return page(head, person, form, Errors.none());
    }

    private LeavingPage page(CaseHead head, PersonId person, LeavingForm form, Errors errors) {
        var today = LocalDate.now(clock);
        var leaving = people.find(head.id(), person, today).orElseThrow(NotFound::new);
        return new LeavingPage(
                head,
                person,
                leaving.name(),
                others(head, person, today),
                people.colleagues(),
                carrying.counts(head.id(), leaving, people.current(head.id(), today)),
                running.of(head.id()),
                running.remindersStaying(head.id()),
                form,
                errors);
    }

    private List<Option> others(CaseHead head, PersonId person, LocalDate today) {
        return people.current(head.id(), today).stream()
                .filter(member -> !member.person().equals(person))
                .map(member -> new Option(member.person().value().toString(), member.name()))
                .toList();
    }

    /** Throws {@link NotFound} for somebody who does not live in this household, and for the person of the case. */
    LeavingResult leave(CaseId caseId, PersonId person, LeavingForm form) {
        var head = heads.openForChange(caseId, TAB);
        if (form._once() != null && once.isDone(form._once()))
            return new LeavingResult.Done(once.run(form._once(), () -> head.path(TAB)));
        var page = page(head, person, form, Errors.none());
        var errors = form.check(page.colleagues(), page.members(), LocalDate.now(clock));
        if (errors.any()) return new LeavingResult.Refused(page(head, person, form, errors));
        return new LeavingResult.Done(once.run(form._once(), () -> carryOut(head, person, form)));
    }

    private String carryOut(CaseHead head, PersonId person, LeavingForm form) {
        var today = LocalDate.now(clock);
        var first = people.find(head.id(), person, today).orElseThrow(NotFound::new);
        var others = people.current(head.id(), today).stream()
                .filter(member -> form.others().contains(member.person().value().toString()))
                .toList();
        var client = people.copy(person, form.protect());
        var to = cases.open(client, others.isEmpty() ? Concerns.PERSON : Concerns.HOUSEHOLD);
        people.lead(to, UUID.fromString(form.lead())); // before anything is given to the lead
        carrying.carry(head.id(), first, to, client, people.member(to, client), form);
        var now = new HashMap<UUID, UUID>(Map.of(person.value(), client.value()));
        for (var member : others)
            now.put(
                    member.person().value(),
                    takeAlong(head.id(), member, to, form).value());
        running.move(head.id(), form.along(), to, now);
        Stream.concat(Stream.of(first), others.stream())
                .forEach(member -> people.end(head.id(), member.id(), form.day(today)));
        timeline.add(head.id(), "memberLeft", clock.instant(), null, "");
        timeline.add(to, "leftHousehold", clock.instant(), null, t("casework.leaving.reason." + form.reason()));
        return handOver(head, to, UUID.fromString(form.lead()), today);
    }

    private PersonId takeAlong(CaseId from, CaseMember member, CaseId to, LeavingForm form) {
        var person = people.copy(member.person(), form.protect());
        cases.addMember(to, person, STILL_TRUE.contains(member.role()) ? member.role() : "OTHER_RELATIVE");
        carrying.carry(from, member, to, person, people.member(to, person), form);
        return person;
    }

    /** A colleague who leads the new case does so alone: whoever leads the old one is out of it at once. */
    private String handOver(CaseHead head, CaseId to, UUID lead, LocalDate today) {
        if (lead.equals(Scope.actor().user().value())) return "/faelle/" + to.value();
        var own = people.ownMembership(to);
        access.addMember(to.value(), new UserId(lead), Membership.LEAD, today, null);
        access.endMember(to.value(), own, today.minusDays(1));
        return head.path(TAB);
    }
}
