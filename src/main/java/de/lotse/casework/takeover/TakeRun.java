package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.takeover.Households.Household;
import de.lotse.casework.takeover.Takeover.State;
import de.lotse.casework.takeover.TakeoverRow.Decision;
import de.lotse.database.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the cases, one transaction for each household, so that a run that was cut off goes on with the first row that is missing. */
@Component
class TakeRun {

    private static final Logger LOG = LoggerFactory.getLogger(TakeRun.class);
    private static final int ROWS_UNTIL_STATISTICS = 100;

    private final Takeovers takeovers;
    private final TakeoverRows rows;
    private final Households households;
    private final CaseWriter cases;
    private final Statistics statistics;
    private final TransactionTemplate transaction;

    TakeRun(
            Takeovers takeovers,
            TakeoverRows rows,
            Households households,
            CaseWriter cases,
            Statistics statistics,
            TransactionTemplate transaction) {
        this.takeovers = takeovers;
        this.rows = rows;
        this.households = households;
        this.cases = cases;
        this.statistics = statistics;
        this.transaction = transaction;
    }

    void run(UUID id, Beat progress) {
        var mapping = Objects.requireNonNull(transaction.execute(
                status -> Objects.requireNonNull(takeovers.get(id).mapping())));
        var table = Objects.requireNonNull(transaction.execute(status -> takeovers.table(id)));
        var all = Objects.requireNonNull(transaction.execute(status -> households.of(table, mapping)));
        var before = Objects.requireNonNull(transaction.execute(status -> rows.byNumber(id)));
        var total = all.stream().mapToInt(one -> one.all().size()).sum();
        var done = 0;
        var known = 0;
        for (var household : all) {
            take(id, household, before);
            done += household.all().size();
            progress.at(done, total);
            if (done - known < ROWS_UNTIL_STATISTICS) continue;
            statistics.refresh();
            known = done;
        }
        transaction.executeWithoutResult(status -> {
            takeovers.move(id, State.TAKEN, State.TAKING);
            takeovers.keepOnly(id, Remainder.of(table, mapping.headerRow(), rows.all(id)));
        });
    }

    void take(UUID id, Household household, Map<Integer, TakeoverRow> before) {
        var client = row(household.client(), before);
        if (isOver(client) || !household.isSound()) return; // whole or not at all: half of it would hide who is missing
        if (isSkipped(client)) skip(id, household.all(), before);
        else open(id, household, before);
    }

    private void open(UUID id, Household household, Map<Integer, TakeoverRow> before) {
        var skipped = household.members().stream()
                .filter(draft -> isSkipped(row(draft, before)))
                .toList();
        var people = new ArrayList<Draft>(household.all());
        people.removeAll(skipped);
        try {
            transaction.executeWithoutResult(status -> {
                if (isDone(id, people)) return;
                var caseId = cases.write(id, people);
                rows.put(id, said(people, before, TakeoverRow.State.TAKEN, caseId.value()));
            });
        } catch (DataAccessException e) {
            LOG.warn(
                    "Rows {} of the list {} could not be taken over",
                    people.getFirst().row(),
                    id,
                    e);
            transaction.executeWithoutResult(status -> {
                if (!isDone(id, people)) rows.put(id, failed(people, before));
            });
        }
        skip(id, skipped, before);
    }

    private void skip(UUID id, List<Draft> drafts, Map<Integer, TakeoverRow> before) {
        if (drafts.isEmpty()) return;
        transaction.executeWithoutResult(status -> {
            if (!isDone(id, drafts)) rows.put(id, said(drafts, before, TakeoverRow.State.SKIPPED, null));
        });
    }

    /** Whether another run was here since the rows were read; locks them, so that none can come in between. */
    private boolean isDone(UUID id, List<Draft> drafts) {
        return rows.lock(id, drafts.stream().map(Draft::row).toList()).stream().anyMatch(TakeRun::isOver);
    }

    private static List<TakeoverRow> said(
            List<Draft> drafts,
            Map<Integer, TakeoverRow> before,
            TakeoverRow.State state,
            @org.jspecify.annotations.Nullable UUID caseId) {
        return drafts.stream()
                .map(draft -> row(draft, before))
                .map(row -> row.with(state, row.messages(), caseId))
                .toList();
    }

    private static List<TakeoverRow> failed(List<Draft> drafts, Map<Integer, TakeoverRow> before) {
        return drafts.stream()
                .map(draft -> row(draft, before)
                        .with(
                                TakeoverRow.State.FAILED,
                                List.of(t("casework.takeover.say.failed", Integer.toString(draft.row()))),
                                null))
                .toList();
    }

    private static boolean isOver(TakeoverRow row) {
        return isOver(row.state());
    }

    private static boolean isOver(TakeoverRow.State state) {
        return state == TakeoverRow.State.TAKEN || state == TakeoverRow.State.SKIPPED;
    }

    private static boolean isSkipped(TakeoverRow row) {
        return row.state() == TakeoverRow.State.DUPLICATE && row.decision() != Decision.TAKE;
    }

    private static TakeoverRow row(Draft draft, Map<Integer, TakeoverRow> before) {
        return Objects.requireNonNull(before.get(draft.row()));
    }
}
