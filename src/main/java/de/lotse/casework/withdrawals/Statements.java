package de.lotse.casework.withdrawals;

import de.lotse.casework.withdrawals.Statement.Desk;
import de.lotse.casework.withdrawals.Statement.Extent;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was taken down. Row-level security shows it to the organisation that deals with it; here its desk is asked besides. */
@Repository
class Statements {

    private static final Set<Role> PROTECTION = Set.of(Role.DATA_PROTECTION, Role.COORDINATION);

    private static final String READ = """
            select s.id, s.version, s.desk, s.said_at, s.how, s.scope, s.recipient_id, r.name as recipient, s.words, s.taken_at, s.taken_by,
                   u.display_name as taker, s.taken_in, o.name as taken_in_name
            from   casework.withdrawal_statement s
            left join tenancy.organisation_name r on r.tenant_id = s.tenant_id and r.id = s.recipient_id
            left join identity.user_name u on u.tenant_id = s.tenant_id and u.id = s.taken_by
            join   tenancy.organisation_name o on o.tenant_id = s.tenant_id and o.id = s.taken_in
            where  s.addressee_id = shared.organisation() and s.outcome is null and s.desk = any (?)
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Statements(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** What is kept of it, and where. */
    record New(
            OrganisationId addressee,
            Desk desk,
            Instant saidAt,
            WithdrawnHow how,
            Extent extent,
            @Nullable OrganisationId recipient,
            Words words,
            Instant takenAt,
            UUID takenBy,
            OrganisationId takenIn,
            boolean done) {}

    /** One that is done is kept without a word, as a mark that somebody called. */
    void add(New statement) {
        var id = Ids.next();
        var tenant = Scope.actor().tenant();
        var recipient = statement.recipient();
        jdbc.sql("""
                        insert into casework.withdrawal_statement
                          (id, addressee_id, desk, said_at, how, scope, recipient_id, words, taken_at, taken_by, taken_in, outcome, ended_at, ended_by)
                        values (:id, :addressee, :desk, :said, :how, :scope, :recipient, :words, :taken, :by, :in, :outcome, :ended, :endedBy)""")
                .param("id", id)
                .param("addressee", statement.addressee().value())
                .param("desk", statement.desk().name())
                .param("said", Timestamp.from(statement.saidAt()))
                .param("how", statement.how().name())
                .param("scope", statement.extent().name())
                .param("recipient", recipient == null ? null : recipient.value())
                .param(
                        "words",
                        statement.done()
                                ? null
                                : cipher.encrypt(tenant, statement.words().text(), place(id)))
                .param("taken", Timestamp.from(statement.takenAt()))
                .param("by", statement.takenBy())
                .param("in", statement.takenIn().value())
                .param("outcome", statement.done() ? "DONE" : null)
                .param("ended", statement.done() ? Timestamp.from(statement.takenAt()) : null)
                .param("endedBy", statement.done() ? statement.takenBy() : null)
                .update();
    }

    /** What waits at the desks of the acting person, the longest first. */
    List<Statement> open() {
        return jdbc.sql(READ + "order by s.said_at, s.id limit 500")
                .param(desks())
                .query(this::map)
                .list();
    }

    /** @throws NotFound when it is at another desk, or done */
    Statement get(UUID id) {
        return jdbc.sql(READ + "and s.id = ?")
                .params(List.of(desks(), id))
                .query(this::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Nothing of its words is left. Throws {@link Conflict} when somebody was faster. */
    void end(Statement statement, String outcome) {
        var ended = jdbc.sql("""
                        update casework.withdrawal_statement
                        set    outcome = ?, words = null, ended_at = now(), ended_by = shared.actor(), version = version + 1
                        where  id = ? and version = ? and outcome is null""")
                .params(outcome, statement.id(), statement.version())
                .update();
        if (ended == 0) throw new Conflict(DeskController.PATH);
    }

    /** A desk that nobody sits at is none. */
    private static String[] desks() {
        var desks = new ArrayList<String>();
        if (Scope.actor().is(Role.PROVIDER_LEAD)) desks.add(Desk.LEAD.name());
        if (PROTECTION.stream().anyMatch(Scope.actor()::is)) desks.add(Desk.PROTECTION.name());
        return desks.toArray(String[]::new);
    }

    private Statement map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var recipient = row.getObject("recipient_id", UUID.class);
        return new Statement(
                id,
                row.getInt("version"),
                Desk.valueOf(row.getString("desk")),
                row.getTimestamp("said_at").toInstant(),
                WithdrawnHow.valueOf(row.getString("how")),
                Extent.valueOf(row.getString("scope")),
                recipient == null ? null : new OrganisationId(recipient),
                Objects.requireNonNullElse(row.getString("recipient"), ""),
                Words.read(cipher.decrypt(Scope.actor().tenant(), row.getBytes("words"), place(id))),
                row.getTimestamp("taken_at").toInstant(),
                row.getObject("taken_by", UUID.class),
                Objects.requireNonNullElse(row.getString("taker"), ""),
                new OrganisationId(row.getObject("taken_in", UUID.class)),
                row.getString("taken_in_name"));
    }

    private static String place(UUID id) {
        return "casework.withdrawal_statement.words:" + id;
    }
}
