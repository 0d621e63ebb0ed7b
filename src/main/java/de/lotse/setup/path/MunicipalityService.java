package de.lotse.setup.path;

import de.lotse.identity.StepUp;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import de.lotse.web.BaseUrl;
import de.lotse.web.Errors;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The name of a municipality is an official one and stays; its address can be changed here as long as the installation serves nobody else,
 * afterwards only by its operator ({@code ./lotse admin tenant address}).
 */
@Service
@Transactional
class MunicipalityService {

    private final Tenants tenants;
    private final Answers answers;
    private final BaseUrl base;
    private final StepUp stepUp;

    MunicipalityService(Tenants tenants, Answers answers, BaseUrl base, StepUp stepUp) {
        this.tenants = tenants;
        this.answers = answers;
        this.base = base;
        this.stepUp = stepUp;
    }

    MunicipalityPage page() {
        return page(new MunicipalityForm(Objects.requireNonNullElse(own().host(), "")), Errors.none());
    }

    MunicipalityPage page(MunicipalityForm form, Errors errors) {
        var own = own();
        var key = "0" + own.id().value(); // North Rhine-Westphalia is Land 05
        return new MunicipalityPage(own.name(), key, base.host(), base.of(own.id(), ""), isOnly(), form, errors);
    }

    Errors check(MunicipalityForm form) {
        own();
        return isOnly() ? form.check(base.host()) : Errors.none();
    }

    /** @throws org.springframework.dao.DuplicateKeyException for the address of another municipality */
    void save(MunicipalityForm form) {
        var own = own();
        if (isOnly() && !Objects.equals(form.hostOrNone(), own.host())) move(own, form);
        answers.give(Answers.MUNICIPALITY);
    }

    private void move(Tenant own, MunicipalityForm form) {
        stepUp.require();
        tenants.move(own.id(), form.hostOrNone());
    }

    private boolean isOnly() {
        return tenants.active().size() == 1;
    }

    private Tenant own() {
        var actor = Scope.require(Role.TENANT_ADMIN);
        return tenants.find(actor.tenant()).orElseThrow(NotFound::new);
    }
}
