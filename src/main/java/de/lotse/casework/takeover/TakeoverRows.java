package de.lotse.casework.takeover;

import static java.util.stream.Collectors.toMap;

import de.lotse.casework.takeover.TakeoverRow.Decision;
import de.lotse.casework.takeover.TakeoverRow.State;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is to be said of each row; names and messages encrypted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TakeoverRows {

    static final int PAGE = 100;
    private static final String READ = """
            select r.takeover_id, r.number, r.state, r.decision, r.text, r.case_id
            from   casework.takeover_row r
            where  r.takeover_id = ?
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    TakeoverRows(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void clear(UUID takeover) {
        jdbc.sql("delete from casework.takeover_row where takeover_id = ?")
                .param(takeover)
                .update();
    }

    /** Writes rows for the first time, or what became of them. */
    void put(UUID takeover, List<TakeoverRow> rows) {
        jdbc.sql("""
                        insert into casework.takeover_row as r (takeover_id, number, state, decision, text, has_messages, case_id)
                        select ?, n.number, n.state, n.decision, decode(n.text, 'base64'), n.said, n.case_id::uuid
                        from   unnest(?::integer[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
                                 as n (number, state, decision, text, said, case_id)
                        on conflict (tenant_id, takeover_id, number) do update
                        set    state = excluded.state, text = excluded.text, has_messages = excluded.has_messages, case_id = excluded.case_id""")
                .param(takeover)
                .param(rows.stream().map(TakeoverRow::number).toArray(Integer[]::new))
                .param(column(rows, row -> row.state().name()))
                .param(column(
                        rows,
                        row -> row.decision() == null ? null : row.decision().name()))
                .param(column(rows, row -> sealed(takeover, row)))
                .param(rows.stream().map(row -> !row.messages().isEmpty()).toArray(Boolean[]::new))
                .param(column(
                        rows, row -> row.caseId() == null ? null : row.caseId().toString()))
                .update();
    }

    /** Only what may be known already is decided upon. */
    void decide(UUID takeover, int number, Decision decision) {
        jdbc.sql("""
                        update casework.takeover_row
                        set    decision = ?
                        where  takeover_id = ?
                        and    number = ?
                        and    state = 'DUPLICATE'""").params(decision.name(), takeover, number).update();
    }

    Map<State, Integer> counts(UUID takeover) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("select state, count(*) as rows from casework.takeover_row where takeover_id = ? group by state")
                .param(takeover)
                .query((row, number) -> Map.entry(State.valueOf(row.getString("state")), row.getInt("rows")))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** The next rows that have something to say, or that may be known. */
    List<TakeoverRow> saying(UUID takeover, int after) {
        return jdbc.sql(READ + "and r.number > ? and r.has_messages order by r.number limit ?")
                .params(takeover, after, PAGE + 1)
                .query(this::map)
                .list();
    }

    List<TakeoverRow> all(UUID takeover) {
        return jdbc.sql(READ + "order by r.number")
                .param(takeover)
                .query(this::map)
                .list();
    }

    /** What became of these rows by now; nobody else writes them before the transaction ends. */
    List<State> lock(UUID takeover, List<Integer> numbers) {
        return jdbc.sql("""
                        select state
                        from   casework.takeover_row
                        where  takeover_id = ?
                        and    number = any(?)
                        order  by number
                        for    update""")
                .param(takeover)
                .param(numbers.toArray(Integer[]::new))
                .query((row, number) -> State.valueOf(row.getString("state")))
                .list();
    }

    /** Leaves number, state and case of the rows of lists that were made before; answers how many rows it were. */
    int forgetTextsBefore(OffsetDateTime moment) {
        return jdbc.sql("""
                        update casework.takeover_row r
                        set    text = null, has_messages = false, decision = null
                        from   casework.takeover t
                        where  t.tenant_id = r.tenant_id
                        and    t.id = r.takeover_id
                        and    t.created_at < ?
                        and    r.text is not null""").param(moment).update();
    }

    Map<Integer, TakeoverRow> byNumber(UUID takeover) {
        return all(takeover).stream().collect(toMap(TakeoverRow::number, Function.identity()));
    }

    private static String[] column(
            List<TakeoverRow> rows, Function<TakeoverRow, @org.jspecify.annotations.Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private String sealed(UUID takeover, TakeoverRow row) {
        var lines = new ArrayList<String>();
        lines.add(row.name());
        lines.addAll(row.messages());
        var text = String.join("\n", lines);
        var bytes = cipher.encrypt(Scope.actor().tenant(), text, place(takeover, row.number()));
        return Base64.getEncoder().encodeToString(bytes);
    }

    private TakeoverRow map(ResultSet row, int index) throws SQLException {
        var number = row.getInt("number");
        var place = place(row.getObject("takeover_id", UUID.class), number);
        var sealed = row.getBytes("text");
        var text = sealed == null ? "" : cipher.decrypt(Scope.actor().tenant(), sealed, place);
        var lines = Arrays.asList(text.split("\n", -1));
        var decision = row.getString("decision");
        return new TakeoverRow(
                number,
                State.valueOf(row.getString("state")),
                decision == null ? null : Decision.valueOf(decision),
                lines.getFirst(),
                lines.subList(1, lines.size()),
                row.getObject("case_id", UUID.class));
    }

    private static String place(UUID takeover, int number) {
        return "casework.takeover_row.text:" + takeover + "/" + number;
    }
}
