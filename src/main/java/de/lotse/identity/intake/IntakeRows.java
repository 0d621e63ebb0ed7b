package de.lotse.identity.intake;

import de.lotse.documents.TenantCipher;
import de.lotse.identity.intake.IntakeRow.State;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be said of each row; names, addresses and messages are encrypted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IntakeRows {

    static final int PAGE = 100;
    private static final String READ = """
            select r.intake_id, r.number, r.state, r.administrates, r.text, r.account_id
            from   identity.intake_row r
            where  r.intake_id = ?
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    IntakeRows(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Instead of those that there are. */
    void put(UUID intake, List<IntakeRow> rows) {
        jdbc.sql("delete from identity.intake_row where intake_id = ?")
                .param(intake)
                .update();
        jdbc.sql("""
                        insert into identity.intake_row (intake_id, number, state, administrates, text, has_messages, account_id)
                        select ?, n.number, n.state, n.administrates, decode(n.text, 'base64'), n.said, n.account_id::uuid
                        from   unnest(?::integer[], ?::text[], ?::boolean[], ?::text[], ?::boolean[], ?::text[])
                                 as n (number, state, administrates, text, said, account_id)""")
                .param(intake)
                .param(rows.stream().map(IntakeRow::number).toArray(Integer[]::new))
                .param(column(rows, row -> row.state().name()))
                .param(rows.stream().map(IntakeRow::administrates).toArray(Boolean[]::new))
                .param(column(rows, row -> sealed(intake, row)))
                .param(rows.stream().map(row -> !row.messages().isEmpty()).toArray(Boolean[]::new))
                .param(column(
                        rows,
                        row -> row.account() == null ? null : row.account().toString()))
                .update();
    }

    Map<State, Integer> counts(UUID intake) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("select state, count(*) as rows from identity.intake_row where intake_id = ? group by state")
                .param(intake)
                .query((row, number) -> Map.entry(State.valueOf(row.getString("state")), row.getInt("rows")))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** How many get the role of an administrator. */
    int administrators(UUID intake) {
        return jdbc.sql("select count(*) from identity.intake_row where intake_id = ? and administrates")
                .param(intake)
                .query(Integer.class)
                .single();
    }

    /** The next rows that have something to say. */
    List<IntakeRow> saying(UUID intake, int after) {
        return jdbc.sql(READ + "and r.number > ? and r.has_messages order by r.number limit ?")
                .params(intake, after, PAGE + 1)
                .query(this::map)
                .list();
    }

    List<IntakeRow> all(UUID intake) {
        return jdbc.sql(READ + "order by r.number")
                .param(intake)
                .query(this::map)
                .list();
    }

    /** Those that made an account whose password nobody has set yet. */
    List<IntakeRow> waiting(UUID intake, boolean unmailed) {
        return jdbc.sql(READ + """
                        and    r.state = 'MADE' and (r.mailed_at is null or not ?)
                        and    exists (select 1 from identity.account a
                                       where  a.tenant_id = r.tenant_id and a.id = r.account_id and a.enabled and a.password_hash is null
                                       and    not exists (select 1 from identity.oidc_subject s
                                                          where  s.tenant_id = a.tenant_id and s.account_id = a.id))
                        order  by r.number""").params(intake, unmailed).query(this::map).list();
    }

    void mailed(UUID intake, int number) {
        jdbc.sql("update identity.intake_row set mailed_at = now() where intake_id = ? and number = ?")
                .params(intake, number)
                .update();
    }

    int mailed(UUID intake) {
        return jdbc.sql("select count(*) from identity.intake_row where intake_id = ? and mailed_at is not null")
                .param(intake)
                .query(Integer.class)
                .single();
    }

    private static @Nullable String[] column(List<IntakeRow> rows, Function<IntakeRow, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private String sealed(UUID intake, IntakeRow row) {
        var lines = new ArrayList<String>();
        lines.add(row.name());
        lines.add(row.mail());
        lines.addAll(row.messages());
        var place = place(intake, row.number());
        return Base64.getEncoder()
                .encodeToString(cipher.encrypt(Scope.actor().tenant(), String.join("\n", lines), place));
    }

    private IntakeRow map(ResultSet row, int index) throws SQLException {
        var number = row.getInt("number");
        var place = place(row.getObject("intake_id", UUID.class), number);
        var text = cipher.decrypt(Scope.actor().tenant(), row.getBytes("text"), place);
        var lines = Arrays.asList(text.split("\n", -1));
        return new IntakeRow(
                number,
                State.valueOf(row.getString("state")),
                row.getBoolean("administrates"),
                lines.getFirst(),
                lines.get(1),
                lines.subList(2, lines.size()),
                row.getObject("account_id", UUID.class));
    }

    private static String place(UUID intake, int number) {
        return "identity.intake_row.text:" + intake + "/" + number;
    }
}
