package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import de.lotse.identity.Accounts;
import de.lotse.identity.StepUp;
import de.lotse.identity.oidc.IssuerSaved.Conflicting;
import de.lotse.identity.oidc.IssuerSaved.Done;
import de.lotse.identity.oidc.IssuerSaved.Unfinished;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the administration of the municipality say who signs in its people; each step asks for a fresh proof, as it opens doors. */
@Service
@Transactional
class IssuerService {

    private static final String AREA = "providers";
    private static final Duration VALID = Duration.ofDays(7);

    private final Issuers issuers;
    private final IssuerPages pages;
    private final Invitations invitations;
    private final ProviderSessions sessions;
    private final Accounts accounts;
    private final SettingLog log;
    private final Once once;
    private final StepUp stepUp;
    private final Clock clock;

    IssuerService(
            Issuers issuers,
            IssuerPages pages,
            Invitations invitations,
            ProviderSessions sessions,
            Accounts accounts,
            SettingLog log,
            Once once,
            StepUp stepUp,
            Clock clock) {
        this.issuers = issuers;
        this.pages = pages;
        this.invitations = invitations;
        this.sessions = sessions;
        this.accounts = accounts;
        this.log = log;
        this.once = once;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    IssuersPage list() {
        requireRole();
        return new IssuersPage(issuers.all(), pages.offices());
    }

    IssuerPage form() {
        requireRole();
        return pages.fresh(IssuerForm.empty(), Errors.none());
    }

    IssuerPage form(UUID id) {
        return pages.of(get(id));
    }

    Issuer get(UUID id) {
        requireRole();
        return issuers.get(id);
    }

    IssuerPage looked(UUID id, Finding finding) {
        return pages.looked(get(id), finding);
    }

    IssuerSaved add(IssuerForm form) {
        requireRole();
        stepUp.require();
        var errors = form.check(pages.choices());
        if (!errors.any() && !isAddress(form.address())) errors.reject("address", t("identity.oidc.address.wrong"));
        if (!errors.any() && !isSentAgain(form) && isKnown(form))
            errors.reject("address", t("identity.oidc.address.taken"));
        if (errors.any()) return new Unfinished(pages.fresh(form, errors));
        return new Done(once.run(form._once(), () -> {
            var id = Ids.next();
            var added = form.accepted(id, pages.choices());
            issuers.add(added, form.secret());
            log.changed(AREA, added.label(), "", words(added));
            return IssuersPage.path(id);
        }));
    }

    IssuerSaved change(UUID id, IssuerForm form) {
        var current = get(id);
        stepUp.require();
        var errors = form.check(pages.choices(current));
        if (errors.any()) return new Unfinished(pages.of(current, form, errors));
        var wanted = form.accepted(id, pages.choices(current));
        if (!issuers.change(wanted, form.secret().isEmpty() ? null : form.secret()))
            return new Conflicting(pages.conflict(current, form));
        log.changed(AREA, current.label(), words(current), words(issuers.get(id)));
        if (!form.secret().isEmpty()) log.changed(AREA, wanted.label(), "", t("identity.oidc.log.secret"));
        if (!wanted.organisations().containsAll(current.organisations())) sessions.endAll(id);
        return new Done(IssuersPage.path(id));
    }

    /** Switching off ends the sessions that came about with it. */
    void enable(UUID id, boolean enabled) {
        var before = get(id);
        stepUp.require();
        issuers.enable(id, enabled);
        log.changed(AREA, before.label(), words(before), words(issuers.get(id)));
        if (!enabled) sessions.endAll(id);
    }

    IssuerSaved invite(UUID id, InvitationForm form) {
        var issuer = get(id);
        if (!issuer.enabled()) throw new Conflict();
        stepUp.require();
        var errors = form.check(pages.invitedTo(issuer), pages.people(issuer), issuer.rolesClaim() == null);
        if (errors.any()) return new Unfinished(pages.inviting(issuer, form, errors));
        return new Done(once.run(form._once(), () -> {
            invitations.add(invitation(issuer, form));
            return IssuersPage.path(id);
        }));
    }

    void takeBack(UUID id, UUID invitation) {
        get(id);
        invitations.takeBack(id, invitation);
    }

    private static String words(Issuer issuer) {
        var state = t(issuer.enabled() ? "identity.oidc.log.on" : "identity.oidc.log.off");
        var roles = issuer.roles().stream()
                .map(name -> name.value() + " = " + t("web.role." + name.role()))
                .collect(Collectors.joining(", "));
        return t(
                "identity.oidc.log",
                issuer.label(),
                issuer.address(),
                issuer.clientId(),
                issuer.organisations().size(),
                roles.isEmpty() ? t("identity.oidc.log.byHand") : roles,
                state);
    }

    private Invitation invitation(Issuer issuer, InvitationForm form) {
        var expires = clock.instant().plus(VALID);
        if (form.isNewcomer())
            return new Invitation(
                    Ids.next(),
                    issuer.id(),
                    new OrganisationId(UUID.fromString(form.organisation())),
                    Optional.empty(),
                    form.name(),
                    form.roles(),
                    expires);
        var account = issuer.organisations().stream()
                .flatMap(organisation -> accounts.inOrganisation(organisation).stream())
                .filter(one -> one.id().value().toString().equals(form.account()))
                .findFirst()
                .orElseThrow(Conflict::new);
        return new Invitation(
                Ids.next(),
                issuer.id(),
                account.organisation(),
                Optional.of(account.id()),
                account.name(),
                account.roles(),
                expires);
    }

    private boolean isSentAgain(IssuerForm form) {
        return form._once() != null && once.isDone(form._once());
    }

    private boolean isKnown(IssuerForm form) {
        return issuers.all().stream()
                .anyMatch(one ->
                        one.address().equals(form.address()) && one.clientId().equals(form.clientId()));
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void requireRole() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
