package de.lotse.identity.access;

import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody of the current municipality with the state of their sign-in. */
@Repository
@Transactional
class Entrants {

    private static final String COLUMNS = """
            select a.id, a.display_name, a.username, o.name as organisation, a.roles, a.enabled,
                   (a.password_hash is not null
                    or not exists (select 1 from identity.oidc_subject s where s.account_id = a.id)
                    or exists (select 1 from identity.password_link l where l.account_id = a.id)) as local,
                   a.password_hash is null as never_set,
                   exists (select 1 from identity.app_code c where c.account_id = a.id and c.secret is not null) as app,
                   (select count(*) from identity.passkey k where k.account_id = a.id) as keys
            from   identity.account a join tenancy.organisation_name o on o.id = a.organisation_id
            """;

    private final JdbcClient jdbc;
    private final AccountEvents events;

    Entrants(JdbcClient jdbc, AccountEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    List<Entrant> all() {
        return jdbc.sql(COLUMNS + "order by a.display_name, a.id")
                .query(Entrants::map)
                .list();
    }

    Optional<UUID> find(String username) {
        return jdbc.sql("select a.id from identity.account a where a.username = ?")
                .param(username)
                .query(UUID.class)
                .optional();
    }

    /** How many people who may sign in have this role. */
    int number(Role role) {
        return jdbc.sql("select count(*) from identity.account a where a.enabled and ? = any (a.roles)")
                .param(role.name())
                .query(Integer.class)
                .single();
    }

    Entrant get(UUID id) {
        return jdbc.sql(COLUMNS + "where a.id = ?")
                .param(id)
                .query(Entrants::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Nothing that was shown to sign in counts any longer; the next request of this person leads to the sign-in page. */
    void endSessions(UUID id) {
        jdbc.sql("delete from identity.session where principal_name = ?")
                .param(id.toString())
                .update();
    }

    /** Whoever is switched off loses all sessions in the same moment (trigger), and reads of it when she is let in again. */
    void enable(UUID id, boolean enabled) {
        var changed = jdbc.sql("update identity.account set enabled = ? where id = ? and enabled <> ?")
                .params(enabled, id, enabled)
                .update();
        if (changed == 1) events.add(new UserId(id), enabled ? Kind.SWITCHED_ON : Kind.SWITCHED_OFF);
    }

    private static Entrant map(ResultSet row, int number) throws SQLException {
        return new Entrant(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                row.getString("username"),
                row.getString("organisation"),
                Arrays.asList((String[]) row.getArray("roles").getArray()),
                row.getBoolean("enabled"),
                row.getBoolean("local"),
                row.getBoolean("local") && row.getBoolean("never_set"),
                row.getBoolean("app"),
                row.getInt("keys"));
    }
}
