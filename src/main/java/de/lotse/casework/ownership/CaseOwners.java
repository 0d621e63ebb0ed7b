package de.lotse.casework.ownership;

import de.lotse.shared.Forbidden;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which organisations lead cases, and who in them takes one over: never a partner of the network, whatever somebody agreed to. */
@Component
class CaseOwners {

    private static final Set<Role> TAKING = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD);

    private final Organisations organisations;

    CaseOwners(Organisations organisations) {
        this.organisations = organisations;
    }

    boolean mayLead(OrganisationId organisation) {
        return organisations.get(organisation).kind().leadsCases();
    }

    /** @throws Forbidden for whoever does not take over cases for the own organisation */
    void require() {
        if (!mayLead(Scope.require(TAKING).organisation())) throw new Forbidden();
    }
}
