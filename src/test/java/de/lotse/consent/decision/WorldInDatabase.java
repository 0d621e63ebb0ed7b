package de.lotse.consent.decision;

import de.lotse.consent.decision.World.Category;
import de.lotse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Puts a world into the tables, past the trigger that keeps grants within their basis – each clause of the decision has to hold by
 * itself –, asks as a recipient, and takes everything back. One connection, one transaction that never commits.
 */
final class WorldInDatabase implements AutoCloseable {

    private static final UUID TEXT = new UUID(6, 1);
    private static final List<UUID> RECIPIENTS = List.of(new UUID(2, 1), new UUID(2, 2));
    private static final UUID OWNER = new UUID(1, 1);

    /** Two colleagues in the first of the recipients, one in the second. */
    static final Town TOWN = new Town(
            OWNER,
            RECIPIENTS,
            Map.of(
                    new UUID(4, 1),
                    RECIPIENTS.get(0),
                    new UUID(4, 2),
                    RECIPIENTS.get(0),
                    new UUID(4, 3),
                    RECIPIENTS.get(1)),
            List.of(
                    new Town.Case(new UUID(3, 1), OWNER, new UUID(5, 1)),
                    new Town.Case(new UUID(3, 2), OWNER, new UUID(5, 2))));

    private final Connection connection;
    private final JdbcClient jdbc;

    WorldInDatabase() throws SQLException {
        connection = TestDatabase.connectAsSuperuser();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("set local session_replication_role = replica").update(); // no triggers
        jdbc.sql("select set_config('app.tenant', '5916', true)")
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into consent.consent_text (tenant_id, id, kind, language, version, title, body, valid_from)
                        values (5916, ?, 'SHARING', 'xx', 1, 'x', 'x', current_date)""").param(TEXT).update();
    }

    /** What the database answers to everybody for each purpose, in the order of {@link #questions}. */
    List<Map<UUID, Set<Category>>> answers(World world) throws SQLException {
        var before = connection.setSavepoint();
        try {
            become("none", TOWN.owner(), TOWN.owner(), "");
            new WorldRows(jdbc, TEXT, (caseId, place) -> new byte[] {1}).write(world);
            return questions().stream().map(this::ask).toList();
        } finally {
            connection.rollback(before);
        }
    }

    /** Until the end of this connection, the view is that one. */
    void replace(String view, String definition) {
        jdbc.sql("create or replace view " + view + " with (security_invoker = true) as " + definition)
                .update();
    }

    String definition(String view) {
        return jdbc.sql("select pg_get_viewdef(?::regclass)")
                .param(view)
                .query(String.class)
                .single();
    }

    record Question(UUID who, String purpose) {}

    static List<Question> questions() {
        return TOWN.users().keySet().stream()
                .sorted()
                .flatMap(who -> List.of("OVERVIEW", "PARTNER_OVERVIEW", "CASEWORK", "REFERRAL_HANDLING").stream()
                        .map(purpose -> new Question(who, purpose)))
                .toList();
    }

    private Map<UUID, Set<Category>> ask(Question question) {
        become("lotse_app_shared", TOWN.organisationOf(question.who()), question.who(), question.purpose());
        var seen = new HashMap<UUID, Set<Category>>();
        jdbc.sql("select grant_id, categories from consent.shared_case").query(row -> {
            seen.put(
                    row.getObject("grant_id", UUID.class),
                    Arrays.stream((String[]) row.getArray("categories").getArray())
                            .map(Category::valueOf)
                            .collect(Collectors.toSet()));
        });
        become("none", TOWN.owner(), TOWN.owner(), "");
        return seen;
    }

    private void become(String role, UUID organisation, UUID user, String purpose) {
        jdbc.sql("""
                        select set_config('role', ?, true), set_config('app.organisation', ?, true),
                               set_config('app.user', ?, true), set_config('app.purpose', ?, true)""")
                .params(role, organisation.toString(), user.toString(), purpose)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
