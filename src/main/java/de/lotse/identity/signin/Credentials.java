package de.lotse.identity.signin;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the one account of the user name that was typed, in whichever municipality it is. */
@Repository
class Credentials {

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    Optional<Stored> find(String username) {
        jdbc.sql("select set_config('app.sign_in', ?, true)")
                .param(username)
                .query(String.class)
                .single();
        return jdbc.sql("""
                        select tenant_id, id, organisation_id, display_name, roles, password_hash
                        from   identity.account
                        where  username = ? and enabled""").param(username).query(Credentials::map).optional();
    }

    /** An account of the current municipality. */
    @Transactional
    Optional<Stored> of(UserId user) {
        return jdbc.sql("""
                        select tenant_id, id, organisation_id, display_name, roles, password_hash
                        from   identity.account
                        where  id = ? and enabled""").param(user.value()).query(Credentials::map).optional();
    }

    private static Stored map(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Stored(
                new TenantId(row.getInt("tenant_id")),
                new UserId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("display_name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("password_hash"));
    }

    record Stored(
            TenantId tenant,
            UserId user,
            OrganisationId organisation,
            String name,
            Set<Role> roles,
            @Nullable String passwordHash) {

        Actor actor(String organisationName) {
            return new Actor(tenant, organisation, organisationName, user, name, roles);
        }
    }
}
