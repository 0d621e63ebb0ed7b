package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.identity.RightsChanged;
import de.lotse.identity.StepUp;
import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles and takes them, and moves people between the organisations of the municipality. Nobody does so for herself. */
@Service
@Transactional
class RightsService {

    private final StoredRights rights;
    private final Organisations organisations;
    private final AccountEvents events;
    private final StepUp stepUp;
    private final ApplicationEventPublisher publisher;

    RightsService(
            StoredRights rights,
            Organisations organisations,
            AccountEvents events,
            StepUp stepUp,
            ApplicationEventPublisher publisher) {
        this.rights = rights;
        this.organisations = organisations;
        this.events = events;
        this.stepUp = stepUp;
        this.publisher = publisher;
    }

    RightsCard card(UUID id) {
        Scope.require(Role.TENANT_ADMIN);
        return card(id, RightsForm.of(rights.of(id)), Errors.none());
    }

    RightsCard card(UUID id, RightsForm form, Errors errors) {
        var options = organisations.all().stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
        return new RightsCard(form, errors, options, rights.changes(id));
    }

    /** What is wrong with the form; nothing has changed then. */
    Errors change(UUID id, RightsForm form) {
        Scope.require(Role.TENANT_ADMIN);
        var before = rights.of(id);
        if (Access.isOneself(id)) throw new Conflict(AccessController.PATH + "/" + id);
        var errors = form.check(known());
        if (errors.any()) return errors;
        stepUp.require();
        var after = form.rights();
        if (!after.isSameAs(before)) change(id, before, after);
        return errors;
    }

    private void change(UUID id, Rights before, Rights after) {
        if (before.administrate()) rights.stayAdministrator();
        rights.change(id, before, after);
        events.add(new UserId(id), Kind.RIGHTS_CHANGED, words(after));
        publisher.publishEvent(new RightsChanged(new UserId(id)));
    }

    private List<UUID> known() {
        return organisations.all().stream()
                .map(Organisation::id)
                .map(id -> id.value())
                .toList();
    }

    private static String words(Rights rights) {
        return rights.roles().stream().map(role -> t("web.role." + role)).collect(Collectors.joining(", "));
    }
}
