package de.lotse.casework.deadlines;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeadlineService {

    static final String PATH = "fristen";
    private static final String TAB = "verlauf";

    private final CaseHeads heads;
    private final Deadlines deadlines;
    private final Computation computation;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    DeadlineService(
            CaseHeads heads, Deadlines deadlines, Computation computation, Timeline timeline, Once once, Clock clock) {
        this.heads = heads;
        this.deadlines = deadlines;
        this.computation = computation;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    DeadlinesPage list(CaseId caseId) {
        return new DeadlinesPage(heads.open(caseId, TAB), deadlines.of(caseId), today());
    }

    /** Throws {@link Conflict} if the case is closed. */
    DeadlinePage form(CaseId caseId, DeadlineForm form, Errors errors, @Nullable ComputedDeadline computed) {
        return new DeadlinePage(writable(caseId), rules(), form, errors, computed);
    }

    String add(CaseId caseId, Deadline deadline, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, TAB);
            deadlines.add(caseId, deadline);
            tell(caseId, "deadline_set", deadline);
            return head.path(PATH);
        });
    }

    CompletionPage show(CaseId caseId, UUID id) {
        var deadline = deadlines.get(heads.open(caseId, TAB).id(), id);
        var form = new CompletionForm(deadline.version(), t("web.day.today"), "", null);
        return show(caseId, id, form, Errors.none(), false);
    }

    /** @param outdated whether somebody else has changed it meanwhile */
    CompletionPage show(CaseId caseId, UUID id, CompletionForm form, Errors errors, boolean outdated) {
        var head = heads.open(caseId, TAB);
        if (outdated) head.requireOpen();
        var deadline = deadlines.get(caseId, id);
        var computed = computation.again(deadline).orElse(null);
        List<ConflictRow> conflict = outdated ? compare(form, deadline) : List.of();
        return new CompletionPage(head, deadline, computed, form, errors, conflict, today());
    }

    /** Throws {@link Conflict} if it is done already. */
    String complete(CaseId caseId, UUID id, CompletionForm form, LocalDate on) {
        return once.run(form._once(), () -> {
            var head = heads.openForChange(caseId, TAB);
            deadlines.complete(caseId, id, form.version(), on, form.note());
            tell(caseId, "deadline_done", deadlines.get(caseId, id));
            return head.path(PATH);
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private CaseHead writable(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        if (!head.writable()) throw new Conflict();
        return head;
    }

    private List<Option> rules() {
        return computation.rules(today()).stream()
                .map(rule -> new Option(rule.code(), t("casework.deadlines.rule." + rule.code())))
                .toList();
    }

    private void tell(CaseId caseId, String type, Deadline deadline) {
        var detail = t("casework.deadlines.detail", t(deadline.labelKey()), Formats.date(deadline.dueOn()));
        timeline.add(caseId, type, clock.instant(), deadline.id(), detail);
    }

    private static List<ConflictRow> compare(CompletionForm mine, Deadline saved) {
        var doneOn = saved.doneOn();
        return List.of(
                new ConflictRow(
                        t("casework.deadlines.doneOn"), mine.doneOn(), doneOn == null ? "" : Formats.date(doneOn)),
                new ConflictRow(t("casework.deadlines.done.note"), mine.note(), saved.doneNote()));
    }
}
