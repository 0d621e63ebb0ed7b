package de.lotse.identity.access;

import de.lotse.identity.passwords.PasswordLinks;
import de.lotse.shared.Ids;
import de.lotse.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts begin with an invitation: a link with which the person sets a password that nobody else has ever known. */
@Repository
@Transactional
class NewAccounts {

    static final Duration VALIDITY = Duration.ofDays(1);

    private final PasswordLinks links;
    private final StoredRights rights;
    private final JdbcClient jdbc;

    NewAccounts(PasswordLinks links, StoredRights rights, JdbcClient jdbc) {
        this.links = links;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} for a user name that somebody has. */
    Invited add(UUID organisation, String username, String name, List<String> roles) {
        var id = new UserId(Ids.next());
        var sorted = roles.stream().distinct().sorted().toList();
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), organisation, username, name, sorted.toArray(String[]::new))
                .update();
        rights.begin(id.value(), new Rights(sorted, organisation, 0));
        return new Invited(id, links.create(id, VALIDITY));
    }

    /** @param link the whole of it, this one time */
    record Invited(UserId id, String link) {}
}
