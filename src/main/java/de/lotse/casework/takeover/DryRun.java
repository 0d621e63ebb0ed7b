package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.takeover.Households.Household;
import de.lotse.casework.takeover.Takeover.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list as the take-over would, and notes what is to be repaired or decided. Changes no case. */
@Component
class DryRun {

    private static final int PORTION = 250;

    private final Takeovers takeovers;
    private final TakeoverRows rows;
    private final Households households;
    private final AccessLog log;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DryRun(
            Takeovers takeovers,
            TakeoverRows rows,
            Households households,
            AccessLog log,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.takeovers = takeovers;
        this.rows = rows;
        this.households = households;
        this.log = log;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void run(UUID id, Beat progress) {
        var all = all(id);
        var known = Objects.requireNonNull(transaction.execute(status -> {
            rows.clear(id);
            return KnownPeople.of(jdbc);
        }));
        var total = all.stream().mapToInt(one -> one.all().size()).sum();
        var portion = new ArrayList<TakeoverRow>();
        var done = 0;
        for (var household : all) {
            for (var draft : household.all()) portion.add(row(household, draft, known));
            done += household.all().size();
            progress.at(done, total);
            if (portion.size() >= PORTION) write(id, portion);
        }
        write(id, portion);
        transaction.executeWithoutResult(status -> {
            log.record(Action.SEARCH, "person", known.found(), "ORGANISATION");
            takeovers.move(id, State.CHECKED, State.CHECKING);
        });
    }

    private List<Household> all(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var takeover = takeovers.get(id);
            return households.of(takeovers.table(id), Objects.requireNonNull(takeover.mapping()));
        }));
    }

    private void write(UUID id, List<TakeoverRow> portion) {
        if (portion.isEmpty()) return;
        transaction.executeWithoutResult(status -> {
            takeovers.move(
                    id,
                    State.CHECKING,
                    State.CHECKING); // nothing is said any more when the list was taken over meanwhile
            rows.put(id, portion);
        });
        portion.clear();
    }

    private static TakeoverRow row(Household household, Draft draft, KnownPeople known) {
        var said = new ArrayList<String>(household.problemsOf(draft));
        var broken = !said.isEmpty();
        if (!broken) household.brokenRow().ifPresent(row -> said.add(waits(draft, row)));
        var waiting = !broken && !said.isEmpty();
        var like = draft.names().isEmpty() ? Optional.<String>empty() : known.check(draft);
        like.ifPresent(said::add);
        said.addAll(draft.hints());
        var state = broken
                ? TakeoverRow.State.PROBLEM
                : waiting
                        ? TakeoverRow.State.WAITING
                        : like.isPresent() ? TakeoverRow.State.DUPLICATE : TakeoverRow.State.READY;
        return new TakeoverRow(draft.row(), state, null, draft.name(), said, null);
    }

    private static String waits(Draft draft, int broken) {
        return t("casework.takeover.say.household.waits", Integer.toString(draft.row()), Integer.toString(broken));
    }
}
