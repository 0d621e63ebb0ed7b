package de.lotse.identity.access;

import de.lotse.identity.StepUp;
import de.lotse.identity.passwords.PasswordLinks;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts begin with an invitation: a link with which the person sets a password that nobody else has ever known. */
@Service
@Transactional
class Invitations {

    static final Duration VALIDITY = Duration.ofDays(1);

    private final Organisations organisations;
    private final PasswordLinks links;
    private final StoredRights rights;
    private final StepUp stepUp;
    private final JdbcClient jdbc;

    Invitations(Organisations organisations, PasswordLinks links, StoredRights rights, StepUp stepUp, JdbcClient jdbc) {
        this.organisations = organisations;
        this.links = links;
        this.rights = rights;
        this.stepUp = stepUp;
        this.jdbc = jdbc;
    }

    List<Option> organisations() {
        Scope.require(Role.TENANT_ADMIN);
        return organisations.current().stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} for a user name that somebody has. */
    Invited invite(InvitationForm form) {
        Scope.require(Role.TENANT_ADMIN);
        stepUp.require();
        var id = new UserId(Ids.next());
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        UUID.fromString(form.organisation()),
                        form.username(),
                        form.name(),
                        form.roles().stream().distinct().sorted().toArray(String[]::new))
                .update();
        rights.begin(id.value(), form);
        return new Invited(id, links.create(id, VALIDITY));
    }

    /** @param link the whole of it, this one time */
    record Invited(UserId id, String link) {}
}
