package de.lotse.casework.bulk;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.basket.BulkAssignments;
import de.lotse.casework.bulk.BulkRun.Outcome;
import de.lotse.casework.bulk.BulkRun.Row;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.reminders.BulkReminders;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Ending;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.transfers.RunningCases;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.Jobs.Progress;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a run row by row, each in its own transaction with its own access decision; whoever goes on finds the rows that are open. */
@Component
class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
    private static final String TAB = "verlauf";

    private final BulkRuns runs;
    private final BulkReminders bulkReminders;
    private final Reminders reminders;
    private final BulkAssignments assignments;
    private final RunningCases running;
    private final CaseHeads heads;
    private final AccessLog log;
    private final TransactionTemplate transaction;

    BulkWork(
            BulkRuns runs,
            BulkReminders bulkReminders,
            Reminders reminders,
            BulkAssignments assignments,
            RunningCases running,
            CaseHeads heads,
            AccessLog log,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.bulkReminders = bulkReminders;
        this.reminders = reminders;
        this.assignments = assignments;
        this.running = running;
        this.heads = heads;
        this.log = log;
        this.transaction = transaction;
    }

    /** Works until all is done or there is no more time. Answers whether all is done. */
    boolean run(UUID id, BooleanSupplier hasTime) {
        var run = Objects.requireNonNull(transaction.execute(status -> runs.get(id)));
        for (var number : open(id)) {
            if (!hasTime.getAsBoolean()) return false;
            one(run, number);
        }
        return true;
    }

    void run(UUID id, Progress progress) {
        var run = Objects.requireNonNull(transaction.execute(status -> runs.get(id)));
        var open = open(id);
        for (var i = 0; i < open.size(); i++) {
            one(run, open.get(i));
            progress.at(i + 1, open.size());
        }
    }

    private List<Integer> open(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> runs.open(id)));
    }

    private void one(BulkRun run, int number) {
        try {
            transaction.executeWithoutResult(status ->
                    runs.claim(run.id(), number).ifPresent(row -> runs.end(run.id(), number, done(run, row))));
        } catch (NotFound | Forbidden _) {
            refuse(run, number);
        } catch (Conflict _) {
            end(run, number, Outcome.CHANGED);
        } catch (DataAccessException e) {
            LOG.warn("Row {} of the bulk action {} could not be done", number, run.id(), e);
            end(run, number, Outcome.FAILED);
        }
    }

    private Outcome done(BulkRun run, Row row) {
        return switch (run.action().subject()) {
            case CASES -> remind(run, row);
            case INQUIRIES -> assign(run, row);
            case LED_CASES -> lead(run, row);
            case REMINDERS -> change(run, row);
        };
    }

    private Outcome assign(BulkRun run, Row row) {
        var version = Objects.requireNonNull(row.version());
        var colleague = Objects.requireNonNull(run.colleague());
        return assignments.assign(row.subject(), version, colleague) ? Outcome.DONE : Outcome.CHANGED;
    }

    private Outcome lead(BulkRun run, Row row) {
        running.assign(row.subject(), Objects.requireNonNull(run.colleague()));
        return Outcome.DONE;
    }

    private Outcome change(BulkRun run, Row row) {
        var reminder = bulkReminders.open(row.subject());
        if (row.version() != null && row.version() != reminder.version()) return Outcome.CHANGED;
        if (reminder.caseId() != null) heads.openForAftercare(reminder.caseId(), TAB);
        switch (run.action()) {
            case MOVE -> bulkReminders.move(reminder, Objects.requireNonNull(run.dueOn()));
            case DONE -> bulkReminders.end(reminder, Ending.DONE);
            default -> bulkReminders.end(reminder, Ending.OBSOLETE);
        }
        return Outcome.DONE;
    }

    private Outcome remind(BulkRun run, Row row) {
        var caseId = new CaseId(row.subject());
        heads.openForChange(caseId, TAB);
        reminders.add(
                caseId,
                Scope.actor().user(),
                Objects.requireNonNull(run.dueOn()),
                Objects.requireNonNull(run.text()),
                Origin.MANUAL);
        return Outcome.DONE;
    }

    /** As a page would that is refused. */
    private void refuse(BulkRun run, int number) {
        transaction.executeWithoutResult(status -> runs.claim(run.id(), number).ifPresent(row -> {
            var subject =
                    switch (run.action().subject()) {
                        case CASES, LED_CASES -> "case";
                        case INQUIRIES -> "inquiry";
                        case REMINDERS -> "reminder";
                    };
            log.record(AccessLog.Action.DENIED, subject, row.subject(), "NONE");
            runs.end(run.id(), number, Outcome.REFUSED);
        }));
    }

    private void end(BulkRun run, int number, Outcome outcome) {
        transaction.executeWithoutResult(status -> runs.end(run.id(), number, outcome));
    }
}
