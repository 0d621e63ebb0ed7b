package de.lotse.identity.access;

import de.lotse.identity.StepUp;
import de.lotse.identity.access.NewAccounts.Invited;
import de.lotse.kern.Option;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator invite people to the organisations of the municipality. */
@Service
@Transactional
class Invitations {

    private final Organisations organisations;
    private final NewAccounts accounts;
    private final StepUp stepUp;

    Invitations(Organisations organisations, NewAccounts accounts, StepUp stepUp) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.stepUp = stepUp;
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
        return accounts.add(UUID.fromString(form.organisation()), form.username(), form.name(), form.roles());
    }
}
