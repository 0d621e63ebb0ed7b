package de.lotse.casework.death;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.people.PartialDate;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Enters a death, corrects it, takes it back, and lets a case go on. */
@Service
@Transactional
class DeathService {

    private static final String TAB = "familie";

    private final CaseHeads heads;
    private final Deaths deaths;
    private final Households households;
    private final Consequences consequences;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    DeathService(
            CaseHeads heads,
            Deaths deaths,
            Households households,
            Consequences consequences,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.deaths = deaths;
        this.households = households;
        this.consequences = consequences;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    /** Throws {@link NotFound} where nothing is entered and nothing may be. */
    DeathPage page(CaseId caseId, PersonId person) {
        var head = heads.open(caseId, TAB);
        var household = households.of(head, person);
        var death = deaths.of(person).orElse(null);
        if (death == null && !head.allowsAftercare()) throw new NotFound();
        var form = DeathForm.of(death, consequences.proposed(caseId, household), successor(household));
        return page(head, household, death, form, Errors.none());
    }

    DeathPage rejected(CaseId caseId, PersonId person, DeathForm form, Errors errors) {
        var head = heads.open(caseId, TAB);
        return page(head, households.of(head, person), deaths.of(person).orElse(null), form, errors);
    }

    /** What was typed beside what somebody else has saved meanwhile. */
    DeathPage outdated(CaseId caseId, PersonId person, DeathForm form) {
        return rejected(caseId, person, form, Errors.none()).comparedWith(form);
    }

    private DeathPage page(CaseHead head, Household household, @Nullable Death death, DeathForm form, Errors errors) {
        var stopped = death == null
                ? List.<Consequences.Stopped>of()
                : consequences.stopped(head.id(), deaths.effects(death));
        var open = head.allowsAftercare() ? consequences.open(head.id()) : List.<Consequences.Thing>of();
        return new DeathPage(head, household, death, form, open, stopped, List.of(), errors);
    }

    private static String successor(Household household) {
        if (!household.needsSuccessor()) return "";
        return household.others().getFirst().person().value().toString();
    }

    /** Throws {@link Conflict} if somebody else has entered it meanwhile. */
    Outcome enter(CaseId caseId, PersonId person, DeathForm form) {
        return once(caseId, person, form, (head, household, errors) -> {
            checkEntry(form, household, errors);
            checkSuccessor(form, household, errors);
            if (errors.any()) return;
            deaths.add(person, day(form), form.known().orElseThrow(), form.toldBy());
            var death = deaths.of(person).orElseThrow();
            var done = consequences.carryOut(head, death, household, form);
            tell(head.id(), "died", person, joined(death.died().words(), done));
        });
    }

    /** What the entry did not end yet in this case, because it was made in another one, or it came up later. */
    Outcome follow(CaseId caseId, PersonId person, DeathForm form) {
        return once(caseId, person, form, (head, household, errors) -> {
            var death = deaths.of(person).orElseThrow(Conflict::new);
            checkSuccessor(form, household, errors);
            if (errors.any()) return;
            var done = consequences.carryOut(head, death, household, form);
            if (!done.isEmpty()) tell(head.id(), "diedFollowed", person, done);
        });
    }

    /** Throws {@link Conflict} if somebody else has changed it meanwhile. */
    Outcome correct(CaseId caseId, PersonId person, DeathForm form) {
        return once(caseId, person, form, (head, household, errors) -> {
            var death = deaths.of(person).orElseThrow(Conflict::new);
            checkEntry(form, household, errors);
            if (errors.any()) return;
            var on = day(form);
            if (!deaths.correct(death, form.version(), on, form.known().orElseThrow(), form.toldBy()))
                throw new Conflict();
            tell(head.id(), "diedCorrected", person, on.text());
        });
    }

    /** Answers the path of the person. Throws {@link Conflict} if somebody else has changed it meanwhile. */
    String takeBack(CaseId caseId, PersonId person, int version, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForAftercare(caseId, TAB);
            households.of(head, person);
            var death = deaths.of(person).orElseThrow(Conflict::new);
            deaths.revoke(death, version, clock.instant());
            var cases = consequences.takeBack(death);
            cases.add(caseId);
            cases.forEach(one -> tell(one, "diedTakenBack", person, ""));
            return head.path("personen/" + person.value());
        });
    }

    /** Somebody outside was told by hand; answers the path of the entry. */
    String told(CaseId caseId, PersonId person, UUID effect, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForAftercare(caseId, TAB);
            households.of(head, person);
            deaths.told(deaths.of(person).orElseThrow(Conflict::new), caseId, effect, clock.instant());
            return path(head, person);
        });
    }

    private Outcome once(CaseId caseId, PersonId person, DeathForm form, Step step) {
        var errors = new AtomicReference<>(Errors.none());
        var path = once.run(form._once(), () -> {
            var head = heads.openForAftercare(caseId, TAB);
            step.take(head, households.of(head, person), errors.get());
            return path(head, person);
        });
        if (errors.get().any())
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome(path, errors.get());
    }

    private void checkEntry(DeathForm form, Household household, Errors errors) {
        form.check(LocalDate.now(clock), household.person().born())
                .all()
                .forEach(error -> errors.reject(error.field(), error.message()));
    }

    private static void checkSuccessor(DeathForm form, Household household, Errors errors) {
        if (!form.successor().isEmpty() && household.other(form.successor()).isEmpty())
            errors.reject("successor", t("casework.death.successor.unknown"));
    }

    private PartialDate day(DeathForm form) {
        return form.day(LocalDate.now(clock)).orElseThrow();
    }

    private void tell(CaseId caseId, String type, PersonId person, String detail) {
        timeline.add(caseId, type, clock.instant(), person.value(), detail);
    }

    private static String joined(String words, String done) {
        return done.isEmpty() ? words : words + " · " + done;
    }

    private static String path(CaseHead head, PersonId person) {
        return head.path("personen/" + person.value() + "/tod");
    }

    /** What is done with an opened case and its household. */
    private interface Step {
        void take(CaseHead head, Household household, Errors errors);
    }

    /** What came of a form. */
    record Outcome(String path, Errors errors) {}
}
