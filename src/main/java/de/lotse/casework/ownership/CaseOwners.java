package de.lotse.casework.ownership;

import de.lotse.shared.Forbidden;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Right;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which organisations lead cases, and who in them takes one over: never a partner of the network, whatever somebody agreed to. */
@Component
class CaseOwners {

    static final Right TAKING = new Right(
            40,
            "casework.ownership.right",
            Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD),
            "GET /vermittlungen/{id}/uebernahme");

    private final Organisations organisations;

    CaseOwners(Organisations organisations) {
        this.organisations = organisations;
    }

    boolean mayLead(OrganisationId organisation) {
        return organisations.get(organisation).kind().leadsCases();
    }

    /** @throws Forbidden for whoever does not take over cases for the own organisation */
    void require() {
        if (!mayLead(TAKING.require().organisation())) throw new Forbidden();
    }
}
