package de.lotse.identity.oidc;

import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which account belongs to which subject of a provider. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Subjects {

    private final JdbcClient jdbc;
    private final Clock clock;

    Subjects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Known> find(Issuer issuer, String subject) {
        return jdbc.sql("""
                        select a.id, a.organisation_id, a.display_name, a.roles, a.enabled
                        from   identity.oidc_subject s
                        join   identity.account a on a.tenant_id = s.tenant_id and a.id = s.account_id
                        where  s.issuer_id = ? and s.subject = ?""").params(issuer.id(), subject).query(Subjects::map).optional();
    }

    /** Who comes with this provider already. */
    Set<UserId> accounts(Issuer issuer) {
        return jdbc
                .sql("select account_id from identity.oidc_subject where issuer_id = ?")
                .param(issuer.id())
                .query((row, number) -> new UserId(row.getObject("account_id", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Answers false if this account belongs to another subject of the provider already. */
    boolean link(Issuer issuer, String subject, UserId account) {
        return jdbc.sql("""
                        insert into identity.oidc_subject (issuer_id, subject, account_id) values (?, ?, ?)
                        on conflict do nothing""").params(issuer.id(), subject, account.value()).update() == 1;
    }

    /** An account without a password; its user name serves nobody to sign in. */
    void add(UserId id, OrganisationId organisation, String name, Set<Role> roles) {
        insert(id, organisation, name, roles);
        noteChange(id, organisation, Set.of(), roles);
    }

    private void insert(UserId id, OrganisationId organisation, String name, Set<Role> roles) {
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), organisation.value(), "dienst." + id.value(), name, names(roles))
                .update();
    }

    /** Other roles end the sessions that know the old ones (trigger of V14). */
    void giveRoles(Known known, Set<Role> roles) {
        jdbc.sql("update identity.account set roles = ?, rights_version = rights_version + 1 where id = ?")
                .params(names(roles), known.id().value())
                .update();
        noteChange(known.id(), known.organisation(), known.roles(), roles);
    }

    /** In the same history as what is given by hand, by nobody. */
    private void noteChange(UserId id, OrganisationId organisation, Set<Role> before, Set<Role> after) {
        jdbc.sql("""
                        insert into identity.rights_change
                          (id, account_id, at, roles_before, roles_after, organisation_before, organisation_after)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        id.value(),
                        Timestamp.from(clock.instant()),
                        names(before),
                        names(after),
                        organisation.value(),
                        organisation.value())
                .update();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static Known map(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Known(
                new UserId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("display_name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("enabled"));
    }

    /** The account behind a subject. */
    record Known(UserId id, OrganisationId organisation, String name, Set<Role> roles, boolean enabled) {}
}
