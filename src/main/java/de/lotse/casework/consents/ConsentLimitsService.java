package de.lotse.casework.consents;

import de.lotse.consent.Consents;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsentLimitsService {

    private final Consents consents;

    ConsentLimitsService(Consents consents) {
        this.consents = consents;
    }

    /** Throws {@link de.lotse.shared.Forbidden} for whoever does not administrate the municipality. */
    ConsentLimitsForm read() {
        requireAdministration();
        return new ConsentLimitsForm(String.valueOf(consents.longestMonths()), String.valueOf(consents.ownAge()));
    }

    void write(ConsentLimitsForm form) {
        requireAdministration();
        consents.setLimits(Integer.parseInt(form.months()), Integer.parseInt(form.ownAge()));
    }

    void requireAdministration() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
