package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Roles and organisation of the accounts of the current municipality, with the history of their changes. */
@Repository
@Transactional
class StoredRights {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredRights(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Rights of(UUID account) {
        return jdbc.sql("select roles, organisation_id, rights_version from identity.account where id = ?")
                .param(account)
                .query((row, number) -> new Rights(
                        strings(row, "roles").stream().sorted().toList(),
                        row.getObject("organisation_id", UUID.class),
                        row.getInt("rights_version")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Ends the sessions of the person (trigger). Throws {@link Conflict} if somebody else has changed them since. */
    void change(UUID account, Rights before, Rights after) {
        var changed = jdbc.sql("""
                        update identity.account
                        set    roles = ?, organisation_id = ?, rights_version = rights_version + 1
                        where  id = ? and rights_version = ?""")
                .params(after.roles().toArray(String[]::new), after.organisation(), account, after.version())
                .update();
        if (changed == 0) throw new Conflict(AccessController.PATH + "/" + account);
        add(account, before, after);
    }

    /** What an account begins with is its first change. */
    void begin(UUID account, UUID organisation, List<String> roles) {
        add(account, new Rights(List.of(), organisation, 0), new Rights(roles, organisation, 0));
    }

    private void add(UUID account, Rights before, Rights after) {
        jdbc.sql("""
                        insert into identity.rights_change
                          (id, account_id, by_id, at, roles_before, roles_after, organisation_before, organisation_after)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        account,
                        Scope.actor().user().value(),
                        Timestamp.from(clock.instant()),
                        before.roles().toArray(String[]::new),
                        after.roles().toArray(String[]::new),
                        before.organisation(),
                        after.organisation())
                .update();
    }

    /** The latest first. */
    List<RightsChange> changes(UUID account) {
        return jdbc.sql("""
                        select c.at, c.by_id, n.display_name as by_name, c.roles_before, c.roles_after, b.name as from_name, a.name as to_name
                        from   identity.rights_change c
                        left join identity.user_name n on n.id = c.by_id
                        join   tenancy.organisation_name b on b.id = c.organisation_before
                        join   tenancy.organisation_name a on a.id = c.organisation_after
                        where  c.account_id = ?
                        order  by c.at desc, c.id desc""")
                .param(account)
                .query((row, number) -> new RightsChange(
                        row.getTimestamp("at").toInstant(),
                        by(row),
                        strings(row, "roles_before"),
                        strings(row, "roles_after"),
                        row.getString("from_name"),
                        row.getString("to_name")))
                .list();
    }

    /** Null where nobody did it by hand; without an account it was the command line. */
    private static @Nullable String by(ResultSet row) throws SQLException {
        if (row.getString("by_id") == null) return null;
        return Objects.requireNonNullElse(row.getString("by_name"), t("identity.commandLine"));
    }

    /**
     * Whoever acts is an administrator still, and stays one until this transaction ends: two who take each other's rights at the same time
     * do not both succeed, so that one is always left.
     *
     * @throws Forbidden if she is one no longer
     */
    void stayAdministrator() {
        if (!administrators().contains(Scope.actor().user().value())) throw new Forbidden();
    }

    /** For whoever is no account herself; what is answered holds until this transaction ends. */
    boolean isLastAdministrator(UUID account) {
        return administrators().equals(List.of(account));
    }

    private List<UUID> administrators() {
        return jdbc.sql("""
                        select id from identity.account where enabled and 'TENANT_ADMIN' = any (roles) order by id for update""")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
