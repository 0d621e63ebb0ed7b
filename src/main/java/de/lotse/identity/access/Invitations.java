package de.lotse.identity.access;

import de.lotse.identity.StepUp;
import de.lotse.identity.passwords.PasswordLinks;
import de.lotse.kern.Option;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts begin with an invitation: a link with which the person sets a password that nobody else has ever known. */
@Service
@Transactional
class Invitations {

    static final Duration VALIDITY = Duration.ofDays(1);

    private final Organisations organisations;
    private final PasswordLinks links;
    private final Enrolment enrolment;
    private final StepUp stepUp;

    Invitations(Organisations organisations, PasswordLinks links, Enrolment enrolment, StepUp stepUp) {
        this.organisations = organisations;
        this.links = links;
        this.enrolment = enrolment;
        this.stepUp = stepUp;
    }

    List<Option> organisations() {
        Scope.require(Role.TENANT_ADMIN);
        return organisations.all().stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} for a user name that somebody has. */
    Invited invite(InvitationForm form) {
        Scope.require(Role.TENANT_ADMIN);
        stepUp.require();
        var organisation = UUID.fromString(form.organisation());
        var id = enrolment.add(form.name(), form.username(), organisation, form.roles());
        return new Invited(id, links.create(id, VALIDITY));
    }

    /** @param link the whole of it, this one time */
    record Invited(UserId id, String link) {}
}
