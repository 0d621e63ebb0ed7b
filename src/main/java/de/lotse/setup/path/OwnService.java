package de.lotse.setup.path;

import de.lotse.shared.Conflict;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterheads;
import de.lotse.tenancy.OrganisationRegister;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the administration give its own organisation names and an address before anybody leads it. */
@Service
@Transactional
class OwnService {

    private final OrganisationRegister register;
    private final Letterheads letterheads;
    private final Clock clock;

    OwnService(OrganisationRegister register, Letterheads letterheads, Clock clock) {
        this.register = register;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    OwnPage page() {
        var own = own();
        return new OwnPage(OwnForm.of(register.get(own), letterheads.of(own)), Errors.none());
    }

    Errors check(OwnForm form) {
        own();
        var reading = new Reading(LocalDate.now(clock));
        form.check(reading);
        return reading.errors();
    }

    /**
     * @throws Conflict if somebody else has saved since it was shown
     * @throws org.springframework.dao.DuplicateKeyException for the name of another organisation
     */
    void save(OwnForm form) {
        var own = own();
        var now = register.get(own).organisation();
        var renamed = !now.name().equals(form.name()) || !now.shortName().equals(form.shortName());
        if (renamed && !register.rename(own, form.version(), form.name(), form.shortName())) throw conflict();
        if (!letterheads.save(own, form.over(letterheads.of(own)))) throw conflict();
    }

    private static Conflict conflict() {
        return new Conflict(OwnController.PATH);
    }

    private static OrganisationId own() {
        return Scope.require(Role.TENANT_ADMIN).organisation();
    }
}
