package de.lotse.identity.accounts;

import de.lotse.identity.Accounts;
import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredAccounts implements Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Organisations organisations;

    StoredAccounts(JdbcClient jdbc, PasswordEncoder passwords, Organisations organisations) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.organisations = organisations;
    }

    @Override
    public List<Account> inOrganisation(OrganisationId organisation) {
        return jdbc.sql("""
                        select id, organisation_id, username, display_name, roles
                        from   identity.account
                        where  organisation_id = ? and enabled
                        order  by display_name""")
                .param(organisation.value())
                .query(StoredAccounts::map)
                .list();
    }

    @Override
    public Map<OrganisationId, Integer> numbers() {
        return jdbc
                .sql(
                        "select organisation_id, count(*) as people from identity.account where enabled group by organisation_id")
                .query((row, number) -> Map.entry(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Account> byUsername(String username) {
        return jdbc.sql("""
                        select id, organisation_id, username, display_name, roles
                        from   identity.account
                        where  username = ? and enabled""").param(username).query(StoredAccounts::map).optional();
    }

    @Override
    public Optional<Actor> actor(UserId id) {
        return jdbc.sql("""
                        select id, organisation_id, username, display_name, roles
                        from   identity.account
                        where  id = ? and enabled""")
                .param(id.value())
                .query(StoredAccounts::map)
                .optional()
                .map(this::actor);
    }

    private Actor actor(Account account) {
        return new Actor(
                Scope.current().orElseThrow().tenant(),
                account.organisation(),
                organisations.get(account.organisation()).name(),
                account.id(),
                account.name(),
                account.roles());
    }

    @Override
    public void add(Account account, String password) {
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles, password_hash)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        account.id().value(),
                        account.organisation().value(),
                        account.username(),
                        account.name(),
                        account.roles().stream().map(Role::name).sorted().toArray(String[]::new),
                        passwords.encode(password))
                .update();
    }

    private static Account map(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
