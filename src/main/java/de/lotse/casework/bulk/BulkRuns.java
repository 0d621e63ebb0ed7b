package de.lotse.casework.bulk;

import static java.util.stream.Collectors.toMap;

import de.lotse.casework.bulk.BulkRun.Action;
import de.lotse.casework.bulk.BulkRun.Chosen;
import de.lotse.casework.bulk.BulkRun.Outcome;
import de.lotse.casework.bulk.BulkRun.Row;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was ordered for which rows and what became of them, for a week and for the person who ordered it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BulkRuns {

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    BulkRuns(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    BulkRun add(
            Action action,
            @Nullable LocalDate dueOn,
            @Nullable String text,
            @Nullable UUID colleague,
            List<Chosen> chosen) {
        jdbc.sql(
                        "delete from casework.bulk_run where user_id = shared.actor() and created_at < now() - interval '7 days'")
                .update();
        var id = Ids.next();
        jdbc.sql("insert into casework.bulk_run (id, action, due_on, text, colleague_id) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(action.name())
                .param(dueOn)
                .param(text == null ? null : cipher.encrypt(Scope.actor().tenant(), text, place(id)))
                .param(colleague)
                .update();
        jdbc.sql("""
                        insert into casework.bulk_row (run_id, number, subject_id, version)
                        select ?, n.number, n.subject, n.version
                        from   unnest(?::uuid[], ?::integer[]) with ordinality as n (subject, version, number)
                        on conflict (tenant_id, run_id, subject_id) do nothing""")
                .param(id)
                .param(chosen.stream().map(Chosen::subject).toArray(UUID[]::new))
                .param(chosen.stream().map(Chosen::version).toArray(Integer[]::new))
                .update();
        return new BulkRun(id, action, dueOn, text, colleague);
    }

    /** Throws {@link NotFound} for what somebody else ordered. */
    BulkRun get(UUID id) {
        return jdbc.sql("""
                        select r.id, r.action, r.due_on, r.text, r.colleague_id
                        from   casework.bulk_run r
                        where  r.id = ?
                        and    r.user_id = shared.actor()""").param(id).query(this::map).optional().orElseThrow(NotFound::new);
    }

    List<Integer> open(UUID run) {
        return jdbc.sql("select number from casework.bulk_row where run_id = ? and state = 'OPEN' order by number")
                .param(run)
                .query((row, number) -> row.getInt("number"))
                .list();
    }

    /** The row, unless somebody has it already. */
    Optional<Row> claim(UUID run, int number) {
        return jdbc.sql("""
                        select number, subject_id, version
                        from   casework.bulk_row
                        where  run_id = ?
                        and    number = ?
                        and    state = 'OPEN'
                        for    update skip locked""")
                .params(run, number)
                .query((row, index) -> new Row(row.getInt("number"), row.getObject("subject_id", UUID.class), (Integer)
                        row.getObject("version")))
                .optional();
    }

    void end(UUID run, int number, Outcome outcome) {
        jdbc.sql("update casework.bulk_row set state = ? where run_id = ? and number = ? and state = 'OPEN'")
                .params(outcome.name(), run, number)
                .update();
    }

    /** By subject, in the order in which they were chosen. */
    Map<UUID, Outcome> outcomes(UUID run) {
        return jdbc
                .sql("select subject_id, state from casework.bulk_row where run_id = ? order by number")
                .param(run)
                .query((row, number) ->
                        Map.entry(row.getObject("subject_id", UUID.class), Outcome.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private BulkRun map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var text = row.getBytes("text");
        return new BulkRun(
                id,
                Action.valueOf(row.getString("action")),
                row.getObject("due_on", LocalDate.class),
                text == null ? null : cipher.decrypt(Scope.actor().tenant(), text, place(id)),
                row.getObject("colleague_id", UUID.class));
    }

    private static String place(UUID id) {
        return "casework.bulk_run.text:" + id;
    }
}
