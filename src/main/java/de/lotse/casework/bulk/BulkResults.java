package de.lotse.casework.bulk;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.toMap;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.basket.BulkAssignments;
import de.lotse.casework.basket.BulkAssignments.Named;
import de.lotse.casework.bulk.BulkPage.Line;
import de.lotse.casework.bulk.BulkRun.Outcome;
import de.lotse.casework.caselist.CaseSelection;
import de.lotse.casework.reminders.BulkReminders;
import de.lotse.casework.reminders.Reminder;
import de.lotse.casework.transfers.RunningCase;
import de.lotse.casework.transfers.RunningCases;
import de.lotse.shared.Conflict;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import de.lotse.web.Jobs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what became of each row, and goes on with those that are open. */
@Service
@Transactional
class BulkResults {

    static final String JOB = "bulk";

    private final BulkRuns runs;
    private final BulkWork work;
    private final BulkReminders reminders;
    private final CaseSelection cases;
    private final BulkAssignments assignments;
    private final RunningCases running;
    private final Jobs jobs;
    private final AccessLog log;

    BulkResults(
            BulkRuns runs,
            BulkWork work,
            BulkReminders reminders,
            CaseSelection cases,
            BulkAssignments assignments,
            RunningCases running,
            Jobs jobs,
            AccessLog log) {
        this.runs = runs;
        this.work = work;
        this.reminders = reminders;
        this.cases = cases;
        this.assignments = assignments;
        this.running = running;
        this.jobs = jobs;
        this.log = log;
    }

    BulkPage page(UUID id) {
        var run = runs.get(id);
        var outcomes = runs.outcomes(id);
        var lines =
                switch (run.action().subject()) {
                    case CASES -> caseLines(outcomes);
                    case INQUIRIES -> inquiryLines(outcomes);
                    case LED_CASES -> ledLines(outcomes);
                    case REMINDERS -> reminderLines(outcomes);
                };
        return new BulkPage(run, lines, jobs.stand(JOB, id).orElse(JobStand.NOT_BEGUN));
    }

    /** In the background, unless it is at work already. */
    void goOn(UUID id) {
        runs.get(id);
        if (jobs.stand(JOB, id).filter(JobStand::running).isPresent()) throw new Conflict(BulkRun.PATH + "/" + id);
        jobs.start(JOB, id, progress -> work.run(id, progress));
    }

    private List<Line> caseLines(Map<UUID, Outcome> outcomes) {
        var found = cases.of(List.copyOf(outcomes.keySet())).stream()
                .collect(toMap(CaseSelection.Selected::id, one -> one));
        log.record(Action.LIST, "case", found.keySet(), "MEMBERSHIP");
        return outcomes.entrySet().stream()
                .map(entry -> caseLine(found.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Line caseLine(CaseSelection.@org.jspecify.annotations.Nullable Selected one, Outcome outcome) {
        if (one == null) return hidden(outcome);
        return new Line(one.name(), one.number(), "/faelle/" + one.id(), outcome);
    }

    private List<Line> inquiryLines(Map<UUID, Outcome> outcomes) {
        var found = assignments.named(List.copyOf(outcomes.keySet())).stream().collect(toMap(Named::id, one -> one));
        log.record(Action.LIST, "inquiry", found.keySet(), "ORGANISATION");
        return outcomes.entrySet().stream()
                .map(entry -> inquiryLine(found.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Line inquiryLine(@org.jspecify.annotations.Nullable Named one, Outcome outcome) {
        if (one == null) return hidden(outcome);
        return new Line(one.label(), t("casework.bulk.inquiry.with", one.responsible()), one.href(), outcome);
    }

    /** By number, as they were chosen; nobody reads a case for it. */
    private List<Line> ledLines(Map<UUID, Outcome> outcomes) {
        var found = running.of(List.copyOf(outcomes.keySet())).stream()
                .collect(toMap(one -> one.id().value(), one -> one));
        log.record(Action.LIST, "case", found.keySet(), "LEADERSHIP");
        return outcomes.entrySet().stream()
                .map(entry -> ledLine(found.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Line ledLine(@org.jspecify.annotations.Nullable RunningCase one, Outcome outcome) {
        if (one == null) return hidden(outcome);
        return new Line(one.number(), t("casework.bulk.lead.with", one.lead()), null, outcome);
    }

    private List<Line> reminderLines(Map<UUID, Outcome> outcomes) {
        var found = reminders.of(List.copyOf(outcomes.keySet())).stream().collect(toMap(Reminder::id, one -> one));
        var shown = found.values().stream()
                .map(Reminder::caseId)
                .filter(Objects::nonNull)
                .map(CaseId::value)
                .distinct()
                .toList();
        log.record(Action.LIST, "case", shown, "MEMBERSHIP");
        return Stream.concat(
                        found.keySet().stream().filter(outcomes::containsKey),
                        outcomes.keySet().stream().filter(id -> !found.containsKey(id)))
                .map(id -> reminderLine(found.get(id), outcomes.getOrDefault(id, Outcome.FAILED)))
                .toList();
    }

    private static Line reminderLine(@org.jspecify.annotations.Nullable Reminder one, Outcome outcome) {
        if (one == null) return hidden(outcome);
        var client = one.clientName() == null ? t("casework.reminders.withoutCase") : one.clientName();
        var href = one.caseId() == null ? null : "/faelle/" + one.caseId().value() + "/wiedervorlagen";
        return new Line(one.text(), client + " · " + Formats.date(one.dueOn()), href, outcome);
    }

    private static Line hidden(Outcome outcome) {
        return new Line("", "", null, outcome);
    }
}
