package de.lotse.identity.access;

import de.lotse.identity.StepUp;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles and takes them, and moves people between the organisations of the municipality. Nobody does so for herself. */
@Service
@Transactional
class RightsService {

    private final StoredRights rights;
    private final Organisations organisations;
    private final Enrolment enrolment;
    private final StepUp stepUp;

    RightsService(StoredRights rights, Organisations organisations, Enrolment enrolment, StepUp stepUp) {
        this.rights = rights;
        this.organisations = organisations;
        this.enrolment = enrolment;
        this.stepUp = stepUp;
    }

    RightsCard card(UUID id) {
        Scope.require(Role.TENANT_ADMIN);
        return card(id, RightsForm.of(rights.of(id)), Errors.none());
    }

    RightsCard card(UUID id, RightsForm form, Errors errors) {
        var options = choices(id).stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
        return new RightsCard(form, errors, options, rights.changes(id));
    }

    /** What is wrong with the form; nothing has changed then. */
    Errors change(UUID id, RightsForm form) {
        Scope.require(Role.TENANT_ADMIN);
        var before = rights.of(id);
        if (Access.isOneself(id)) throw new Conflict(AccessController.PATH + "/" + id);
        var errors = form.check(known(id));
        if (errors.any()) return errors;
        stepUp.require();
        var after = form.rights();
        if (!after.isSameAs(before)) enrolment.change(id, before, after);
        return errors;
    }

    private List<UUID> known(UUID id) {
        return choices(id).stream().map(one -> one.id().value()).toList();
    }

    private List<Organisation> choices(UUID id) {
        return organisations.current(List.of(new OrganisationId(rights.of(id).organisation())));
    }
}
