package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.consent.Consents;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsentLimitsService {

    private final Consents consents;
    private final SettingLog log;

    ConsentLimitsService(Consents consents, SettingLog log) {
        this.consents = consents;
        this.log = log;
    }

    /** Throws {@link de.lotse.shared.Forbidden} for whoever does not administrate the municipality. */
    ConsentLimitsForm read() {
        requireAdministration();
        return new ConsentLimitsForm(String.valueOf(consents.longestMonths()), String.valueOf(consents.ownAge()));
    }

    void write(ConsentLimitsForm form) {
        var before = read();
        consents.setLimits(Integer.parseInt(form.months()), Integer.parseInt(form.ownAge()));
        log.changed("consents", t("casework.consents.limits.age"), before.ownAge(), form.ownAge());
        log.changed("consents", t("casework.consents.limits.months"), before.months(), form.months());
    }

    void requireAdministration() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
