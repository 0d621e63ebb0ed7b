package de.lotse.casework.takeover;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.takeover.Takeover.State;
import de.lotse.casework.takeover.TakeoverRow.Decision;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tables.Table;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.OwnNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a take-over; every one of them is the lead's, in her own organisation. */
@Service
@Transactional
class TakeoverService {

    static final Role READER = Role.PROVIDER_LEAD;

    static final String BASIS = "ORGANISATION";

    private final Takeovers takeovers;
    private final TakeoverRows rows;
    private final TakeoverRuns runs;
    private final AccessLog log;
    private final Once once;

    TakeoverService(Takeovers takeovers, TakeoverRows rows, TakeoverRuns runs, AccessLog log, Once once) {
        this.takeovers = takeovers;
        this.rows = rows;
        this.runs = runs;
        this.log = log;
        this.once = once;
    }

    /** Throws {@link Forbidden} for everybody but a lead. */
    private static void require() {
        Scope.require(READER);
    }

    TakeoverPages.ListPage list(Errors errors) {
        require();
        return new TakeoverPages.ListPage(takeovers.latest(), errors);
    }

    /** Keeps a file that can be read as a table. Throws {@link TableRefused} for any other. */
    String add(String fileName, byte[] content, @Nullable UUID key) {
        require();
        TableFile.require(content, Table.MOST_ROWS);
        return once.run(key, () -> takeoverPath(takeovers.add(fileName, content)));
    }

    private static String takeoverPath(UUID id) {
        return Takeover.PATH + "/" + id + "/spalten";
    }

    /** @param after the row after which messages are shown */
    TakeoverPages.OnePage page(UUID id, int after) {
        require();
        var takeover = takeovers.get(id);
        log.record(Action.LIST, "takeover", id, BASIS);
        var working = takeover.state().job().isPresent();
        var saying = working ? List.<TakeoverRow>of() : rows.saying(id, after);
        return new TakeoverPages.OnePage(takeover, runs.stand(takeover), leftOut(takeover), rows.counts(id), saying);
    }

    private List<String> leftOut(Takeover takeover) {
        var mapping = takeover.mapping();
        if (takeover.state() != State.CHECKED || mapping == null || !takeover.hasFile()) return List.of();
        return Field.in(takeovers.table(takeover.id()))
                .leftOut(mapping.headerRow(), mapping.columns().values());
    }

    /** @param decisions by field name, {@code zeile-17} for the row 17 */
    void decide(UUID id, Map<String, String> decisions) {
        require();
        if (takeovers.get(id).state() != State.CHECKED) throw new Conflict(Takeover.PATH + "/" + id);
        decisions.forEach((name, value) -> {
            var number = name.startsWith(TakeoverPages.ROW)
                    ? OwnNumber.of(name.substring(TakeoverPages.ROW.length()), 0)
                    : 0;
            Arrays.stream(Decision.values())
                    .filter(decision -> number > 0 && decision.name().equals(value))
                    .forEach(decision -> rows.decide(id, number, decision));
        });
    }

    /** With the decisions that stand on the page, saved or not. */
    void take(UUID id, Map<String, String> decisions) {
        decide(id, decisions);
        log.record(Action.CHANGE, "takeover", id, BASIS);
        runs.begin(id, State.TAKING, State.CHECKED);
    }

    void undo(UUID id) {
        require();
        log.record(Action.CHANGE, "takeover", id, BASIS);
        runs.begin(id, State.UNDOING, State.TAKEN);
    }

    /** Starts again what was cut off. Throws {@link Conflict} if it is at work. */
    void goOn(UUID id, @Nullable UUID key) {
        require();
        var takeover = takeovers.get(id);
        if (key != null && once.isDone(key)) return;
        if (takeover.state().job().isEmpty()) throw new Conflict(takeover.path());
        once.run(key, () -> {
            runs.begin(id, takeover.state(), takeover.state());
            return takeover.path();
        });
    }

    /** Throws away a list of which no case was made. */
    void delete(UUID id) {
        require();
        takeovers.mappable(id);
        takeovers.delete(id);
    }

    /** All messages as a table for the spreadsheet in which they are repaired. */
    byte[] messages(UUID id) {
        require();
        takeovers.get(id);
        log.record(Action.EXPORT, "takeover", id, BASIS);
        return MessageFile.of(rows.all(id));
    }

    /** The rows that were not taken over, as a list that can be taken over again. Throws {@link Conflict} if there are none. */
    byte[] remainder(UUID id) {
        require();
        var takeover = takeovers.get(id);
        log.record(Action.EXPORT, "takeover", id, BASIS);
        if (takeover.state() == State.TAKEN) return takeovers.file(id);
        var mapping = takeover.mapping();
        if (takeover.state() != State.CHECKED || mapping == null) throw new Conflict(takeover.path());
        return Remainder.of(takeovers.table(id), mapping.headerRow(), rows.all(id))
                .orElseThrow(() -> new Conflict(takeover.path()));
    }
}
