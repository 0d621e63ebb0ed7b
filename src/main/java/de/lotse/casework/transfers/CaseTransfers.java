package de.lotse.casework.transfers;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workload;
import de.lotse.consent.Substitution;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives all cases of a colleague to another. Each case tells it in its course, and nothing of it is read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseTransfers {

    private final Transfers transfers;
    private final Substitution substitution;
    private final Timeline timeline;
    private final AccessLog log;
    private final Clock clock;

    CaseTransfers(Transfers transfers, Substitution substitution, Timeline timeline, AccessLog log, Clock clock) {
        this.transfers = transfers;
        this.substitution = substitution;
        this.timeline = timeline;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The taker stands in from the first to the last day, both included, not before today.
     *
     * @param absence the reason for it, with which it ends; null if there is none
     * @return the id of the transfer
     */
    public UUID substitute(@Nullable UUID absence, Workload giver, Workload taker, LocalDate from, LocalDate to) {
        Leading.require();
        var first = from.isBefore(today()) ? today() : from;
        var transfer = transfers.begin("SUBSTITUTE", absence, giver.userId(), taker.userId(), first, to);
        var cases = transfers.ledBy(giver.userId());
        for (var one : cases) {
            var covered = substitution.cover(one.id().value(), one.client(), new UserId(taker.userId()), first, to);
            var result = TransferResult.ofCover(covered.extent());
            transfers.add(transfer, one.id(), result, covered.id());
            if (result.isChange())
                timeline.add(
                        one.id(),
                        result == TransferResult.FULL ? "substituted" : "substitutedLimited",
                        clock.instant(),
                        null,
                        t("casework.substitution.told", taker.name(), date(first), date(to)));
        }
        record(cases);
        return transfer;
    }

    /** The taker leads the chosen cases from now on. Answers the id of the transfer. */
    UUID assign(Workload giver, Workload taker, Predicate<CaseId> chosen) {
        Leading.require();
        var transfer = transfers.begin("ASSIGN", null, giver.userId(), taker.userId(), today(), null);
        var cases = transfers.ledBy(giver.userId()).stream()
                .filter(one -> chosen.test(one.id()))
                .toList();
        for (var one : cases)
            transfers.add(transfer, one.id(), lead(one.id(), giver.userId(), giver.name(), taker), null);
        record(cases);
        return transfer;
    }

    /** The taker leads this case from now on. Answers false if she is kept out of it. */
    boolean assignOne(RunningCase one, Workload taker) {
        Leading.require();
        log.record(Action.CHANGE, "case", one.id().value(), "LEADERSHIP");
        return lead(one.id(), one.leadId(), one.lead(), taker).isChange();
    }

    private TransferResult lead(CaseId id, UUID giver, String giverName, Workload taker) {
        var result = TransferResult.ofAssignment(substitution.assign(id.value(), new UserId(taker.userId())));
        if (!result.isChange()) return result;
        transfers.lead(id, giver, taker.userId(), today());
        timeline.add(id, "assigned", clock.instant(), null, t("casework.transfers.told", giverName, taker.name()));
        return result;
    }

    /** The colleague is back: what was set up for her absence ends with that day at the latest. */
    public void end(UUID absence, LocalDate lastDay) {
        transfers
                .ofAbsence(absence)
                .forEach(one -> substitution.endCover(one.caseId().value(), one.id(), lastDay));
    }

    /** Where the results of an absence stand, in the order in which they came about. */
    public List<UUID> ofAbsence(UUID absence) {
        return transfers.idsOfAbsence(absence);
    }

    private void record(List<LedCase> cases) {
        log.record(
                Action.CHANGE,
                "case",
                cases.stream().map(one -> one.id().value()).toList(),
                "LEADERSHIP");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
