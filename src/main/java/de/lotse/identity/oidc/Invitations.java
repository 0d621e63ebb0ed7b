package de.lotse.identity.oidc;

import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Open invitations of the current municipality. */
@Repository
@Transactional
class Invitations {

    private static final String COLUMNS = "id, issuer_id, organisation_id, account_id, name, roles, expires_at";
    private static final String OPEN = " used_at is null and expires_at > :now ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Invitation invitation) {
        jdbc.sql("""
                        insert into identity.oidc_invitation
                          (id, issuer_id, organisation_id, account_id, name, roles, invited_by, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        invitation.id(),
                        invitation.issuer(),
                        invitation.organisation().value())
                .param(invitation.account().map(UserId::value).orElse(null))
                .params(
                        invitation.name(),
                        invitation.roles().stream().map(Role::name).sorted().toArray(String[]::new),
                        Scope.actor().user().value(),
                        Timestamp.from(invitation.expiresAt()))
                .update();
    }

    List<Invitation> open(UUID issuer) {
        return jdbc.sql("select " + COLUMNS + " from identity.oidc_invitation where issuer_id = :issuer and" + OPEN
                        + "order by name, id")
                .param("issuer", issuer)
                .param("now", now())
                .query(Invitations::map)
                .list();
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from identity.oidc_invitation where id = :id and" + OPEN)
                .param("id", id)
                .param("now", now())
                .query(Invitations::map)
                .optional();
    }

    /** The one use of an invitation for this provider. */
    Optional<Invitation> use(Issuer issuer, UUID id) {
        return jdbc.sql("update identity.oidc_invitation set used_at = :now where id = :id and issuer_id = :issuer and"
                        + OPEN + "returning " + COLUMNS)
                .param("id", id)
                .param("issuer", issuer.id())
                .param("now", now())
                .query(Invitations::map)
                .optional();
    }

    /** What is used or gone already stays as it is. */
    void takeBack(UUID issuer, UUID id) {
        jdbc.sql("delete from identity.oidc_invitation where id = ? and issuer_id = ? and used_at is null")
                .params(id, issuer)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Invitation map(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("issuer_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(UserId::new),
                row.getString("name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getTimestamp("expires_at").toInstant());
    }
}
