package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.cases.CaseStates;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Closes a case and takes it up again. */
@Service
@Transactional
class ClosureService {

    static final String PATH = "abschluss";
    static final String REASONS = "closure_reason";
    private static final String CONTACT_LOST = "CONTACT_LOST";
    private static final int WEEKS_TO_DEFER = 4;

    private final CaseHeads heads;
    private final CaseStates states;
    private final Closures closures;
    private final OpenDecisions open;
    private final ClosurePages pages;
    private final Proposals proposals;
    private final Timeline timeline;
    private final Codes codes;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Clock clock;

    ClosureService(
            CaseHeads heads,
            CaseStates states,
            Closures closures,
            OpenDecisions open,
            ClosurePages pages,
            Proposals proposals,
            Timeline timeline,
            Codes codes,
            ApplicationEventPublisher events,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.states = states;
        this.closures = closures;
        this.open = open;
        this.pages = pages;
        this.proposals = proposals;
        this.timeline = timeline;
        this.codes = codes;
        this.events = events;
        this.once = once;
        this.clock = clock;
    }

    /**
     * @param decisions the fields of the form by name
     * @return where to go, or what is wrong with the form
     * @throws Conflict if the case has changed since the form was shown
     */
    Outcome close(CaseId id, ClosureForm form, Map<String, String> decisions) {
        var errors = new AtomicReference<>(Errors.none());
        var path = once.run(form._once(), () -> {
            var head = heads.openForChange(id, PATH);
            errors.set(check(head, form, decisions));
            if (!errors.get().any()) carryOut(head, form, decisions);
            return head.path(PATH);
        });
        return outcome(path, errors.get());
    }

    /** Throws {@link Conflict} if the case is open again already. */
    Outcome reopen(CaseId id, ReopeningForm form) {
        var errors = new AtomicReference<>(Errors.none());
        var path = once.run(form._once(), () -> {
            var head = heads.openClosed(id, PATH);
            var closure = closures.of(id).orElseThrow(Conflict::new);
            errors.set(check(closure, form));
            if (!errors.get().any()) {
                if (states.reopen(head, form.version(), form.reason()).isEmpty())
                    closures.reopen(closure, clock.instant());
                else errors.get().reject("fehlt", t("casework.closure.reopen.refused"));
            }
            return head.path("");
        });
        return outcome(path, errors.get());
    }

    /** @param reason that is already chosen, of the code list closure_reason; may be empty */
    ClosurePage page(CaseId id, String reason) {
        return pages.of(heads.open(id, PATH), ClosureForm.of(reason), ReopeningForm.EMPTY, Map.of(), Errors.none());
    }

    /** Nobody is asked again for some weeks whether the case is to be closed; answers the path of the case. */
    String defer(CaseId id, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(id, PATH);
            var until = LocalDate.now(clock).plusWeeks(WEEKS_TO_DEFER);
            proposals.defer(id, until);
            timeline.add(id, "closureDeferred", clock.instant(), null, Formats.date(until));
            return head.path("");
        });
    }

    ClosurePage rejected(CaseId id, ClosureForm form, Map<String, String> decisions, Errors errors) {
        return pages.of(heads.open(id, PATH), form, ReopeningForm.EMPTY, decisions, errors);
    }

    ClosurePage rejected(CaseId id, ReopeningForm form, Errors errors) {
        return pages.of(heads.open(id, PATH), ClosureForm.empty(), form, Map.of(), errors);
    }

    /** What was typed beside what somebody else has saved in the meantime. */
    ClosurePage outdated(CaseId id, ClosureForm form, Map<String, String> decisions) {
        return rejected(id, form, decisions, Errors.none()).comparedWith(form);
    }

    /** A form that was not accepted leaves nothing behind, not even the note that it was sent. */
    private static Outcome outcome(String path, Errors errors) {
        if (errors.any()) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome(path, errors);
    }

    private Errors check(Closure closure, ReopeningForm form) {
        var errors = form.check();
        if (!closure.mayBeReopenedOn(LocalDate.now(clock)))
            errors.reject(t("casework.closure.reopen.late", Closure.MONTHS_TO_REOPEN));
        return errors;
    }

    private Errors check(CaseHead head, ClosureForm form, Map<String, String> decisions) {
        var today = LocalDate.now(clock);
        var errors = form.check(head.openedOn(), today);
        if (!codes.isValid(REASONS, form.reason(), today))
            errors.reject("reason", t("casework.closure.reason.missing"));
        if (form.reason().equals(CONTACT_LOST) && !pages.enoughAttempts(head.id(), form.attempts(), today))
            errors.reject("attempts", t("casework.closure.attempts.few", Attempts.NEEDED));
        open.check(head, decisions, errors);
        return errors;
    }

    private void carryOut(CaseHead head, ClosureForm form, Map<String, String> decisions) {
        var today = LocalDate.now(clock);
        var on = form.closedDay(today);
        open.carryOut(head.id(), decisions);
        states.close(head, form.version(), on, codes.label(REASONS, form.reason()));
        closures.add(head.id(), form, today, closures.rule(on).until(on));
        var followUp = form.followUpDay(today);
        if (followUp != null) events.publishEvent(new FollowUpPlanned(head.id(), followUp));
    }

    /** What came of a form. */
    record Outcome(String path, Errors errors) {}
}
