package de.lotse.casework.cases;

import de.lotse.casework.CaseClosed;
import de.lotse.casework.CaseId;
import de.lotse.casework.CaseReopened;
import de.lotse.casework.cases.ActivationCheck.Missing;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the state and the phase of a case, and tells its course. Nothing else writes these columns. Whoever calls has
 * opened the case through {@link CaseHeads} in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseStates {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final ObjectProvider<ActivationCheck> checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseStates(
            JdbcClient jdbc,
            Timeline timeline,
            ObjectProvider<ActivationCheck> checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts the work on a case that was „in Klärung“, once everything that it needs is there. Nothing happens to a case
     * that is past that.
     *
     * @return what is still missing; empty when the case runs
     * @throws NotFound for a case that is not in this organisation
     */
    public List<Missing> activate(CaseId id) {
        var state = stateOf(id);
        if (state.status != CaseStatus.OPENING) return List.of();
        var missing = missing(id);
        if (missing.isEmpty()) {
            move(id, state.version, CaseCommand.ACTIVATE, null);
            timeline.add(id, "activated", clock.instant(), null, "");
        }
        return missing;
    }

    /** What is still missing before the work may start, or go on. */
    public List<Missing> missing(CaseId id) {
        return checks.orderedStream()
                .map(check -> check.missing(id))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Stops the work on a running case, whoever changes it at the same moment: for a withdrawn consent, which must not fail.
     * Nothing happens to a case that is not running.
     *
     * @param type of the entry in the course of the case
     */
    public void suspend(CaseId id, String type) {
        var state = stateOf(id);
        if (state.status != CaseStatus.ACTIVE) return;
        move(id, state.version, CaseCommand.PAUSE, null);
        timeline.add(id, type, clock.instant(), null, "");
    }

    /** @param version of the case as the acting person saw it; throws {@link Conflict} if it has changed since */
    public void pause(CaseHead head, int version, String reason) {
        move(head.id(), version, CaseCommand.PAUSE, null);
        timeline.add(head.id(), "paused", clock.instant(), null, reason);
    }

    /**
     * The work on a resting case goes on, if what it needed at its begin is there now.
     *
     * @return what is missing; nothing has changed then
     */
    public List<Missing> resume(CaseHead head, int version, String reason) {
        var missing = missingNow(head.id());
        if (missing.isEmpty()) {
            move(head.id(), version, CaseCommand.RESUME, null);
            timeline.add(head.id(), "resumed", clock.instant(), null, reason);
        }
        return missing;
    }

    /** @param detail tells the step in words, for the course of the case */
    public void enter(CaseHead head, int version, CasePhase phase, String detail) {
        if (head.status() != CaseStatus.ACTIVE || !head.phase().mayBecome(phase)) throw new Conflict();
        var changed =
                jdbc.sql("""
                        update casework.case_file
                        set    phase = ?, version = version + 1
                        where  id = ?
                        and    version = ?
                        and    status = 'ACTIVE'""").params(phase.name(), head.id().value(), version).update();
        if (changed == 0) throw new Conflict();
        timeline.add(head.id(), "phase", clock.instant(), null, detail);
    }

    /** Another organisation leads it from now on, whoever changes it at the same moment. Throws {@link Conflict} if it is closed already. */
    public void handOver(CaseId id, LocalDate on, String detail) {
        var state = stateOf(id);
        move(id, state.version, CaseCommand.CLOSE, on);
        timeline.add(id, "closed", clock.instant(), null, detail);
        events.publishEvent(new CaseClosed(Scope.actor().tenant(), id, clock.instant()));
    }

    /** @param on the last day of the work, today or earlier */
    public void close(CaseHead head, int version, LocalDate on, String detail) {
        move(head.id(), version, CaseCommand.CLOSE, on);
        timeline.add(head.id(), "closed", clock.instant(), null, detail);
        events.publishEvent(new CaseClosed(Scope.actor().tenant(), head.id(), clock.instant()));
    }

    /**
     * Takes a closed case up again, if what it needed at its begin is there now.
     *
     * @return what is missing; nothing has changed then
     */
    public List<Missing> reopen(CaseHead head, int version, String reason) {
        var missing = missingNow(head.id());
        if (missing.isEmpty()) {
            move(head.id(), version, CaseCommand.REOPEN, null);
            timeline.add(head.id(), "reopened", clock.instant(), null, reason);
            events.publishEvent(new CaseReopened(Scope.actor().tenant(), head.id(), clock.instant()));
        }
        return missing;
    }

    /** Locks the case first, as {@link #suspend} does: a consent withdrawn at the same moment either shows here or stops the case. */
    private List<Missing> missingNow(CaseId id) {
        stateOf(id);
        return missing(id);
    }

    private void move(CaseId id, int version, CaseCommand command, @Nullable LocalDate closedOn) {
        var changed = jdbc.sql("""
                        update casework.case_file
                        set    status = ?, closed_on = ?, version = version + 1
                        where  id = ?
                        and    version = ?
                        and    status = any(?)""")
                .param(command.to().name())
                .param(closedOn)
                .param(id.value())
                .param(version)
                .param(command.from())
                .update();
        if (changed == 0) throw new Conflict();
    }

    private State stateOf(CaseId id) {
        return jdbc.sql("select status, version from casework.case_file where id = ? for update")
                .param(id.value())
                .query((row, number) -> new State(CaseStatus.valueOf(row.getString("status")), row.getInt("version")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private record State(CaseStatus status, int version) {}
}
