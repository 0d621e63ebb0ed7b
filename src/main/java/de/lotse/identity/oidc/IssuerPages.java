package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import de.lotse.identity.Accounts;
import de.lotse.identity.oidc.IssuerPage.Known;
import de.lotse.identity.oidc.IssuerPage.Open;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts together what the administration reads of providers. */
@Component
class IssuerPages {

    private final Organisations organisations;
    private final Accounts accounts;
    private final Subjects subjects;
    private final Invitations invitations;
    private final InvitationLinks links;

    IssuerPages(
            Organisations organisations,
            Accounts accounts,
            Subjects subjects,
            Invitations invitations,
            InvitationLinks links) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.subjects = subjects;
        this.invitations = invitations;
        this.links = links;
    }

    /** All, to name them. */
    List<Option> offices() {
        return options(organisations.all());
    }

    /** To choose from for a new one. */
    List<Option> choices() {
        return options(organisations.current());
    }

    List<Option> choices(Issuer issuer) {
        return options(organisations.current(issuer.organisations()));
    }

    /** Those of its organisations who do not come with it yet. */
    List<Option> people(Issuer issuer) {
        var linked = subjects.accounts(issuer);
        return issuer.organisations().stream()
                .flatMap(organisation -> accounts.inOrganisation(organisation).stream())
                .filter(account -> !linked.contains(account.id()))
                .map(account -> new Option(account.id().value().toString(), account.name()))
                .toList();
    }

    List<Option> invitedTo(Issuer issuer) {
        return choices().stream()
                .filter(office -> issuer.organisations().stream().anyMatch(one -> is(one, office)))
                .toList();
    }

    IssuerPage fresh(IssuerForm form, Errors errors) {
        return new IssuerPage(null, form, choices(), errors, List.of(), null);
    }

    IssuerPage of(Issuer issuer) {
        return of(issuer, IssuerForm.of(issuer), Errors.none());
    }

    IssuerPage of(Issuer issuer, IssuerForm form, Errors errors) {
        return page(issuer, form, errors, List.of(), InvitationForm.empty(), null);
    }

    IssuerPage inviting(Issuer issuer, InvitationForm form, Errors errors) {
        return page(issuer, IssuerForm.of(issuer), errors, List.of(), form, null);
    }

    IssuerPage looked(Issuer issuer, Finding finding) {
        return page(issuer, IssuerForm.of(issuer), Errors.none(), List.of(), InvitationForm.empty(), finding);
    }

    IssuerPage conflict(Issuer current, IssuerForm mine) {
        var theirs = IssuerForm.of(current);
        var rows = List.of(
                row("label", mine.label(), theirs.label()),
                row("clientId", mine.clientId(), theirs.clientId()),
                row("organisations", offices(mine), offices(theirs)),
                row("help", mine.help(), theirs.help()),
                row("rolesClaim", mine.rolesClaim(), theirs.rolesClaim()),
                row("roles", mine.roles(), theirs.roles()),
                row("secondFactor", mine.secondFactor(), theirs.secondFactor()));
        return page(current, mine.over(current.version()), Errors.none(), rows, InvitationForm.empty(), null);
    }

    private IssuerPage page(
            Issuer issuer,
            IssuerForm form,
            Errors errors,
            List<ConflictRow> conflicts,
            InvitationForm invitation,
            @Nullable Finding finding) {
        var tenant = Scope.actor().tenant();
        var key = new IssuerKey(tenant, issuer.id());
        var known = new Known(
                issuer.enabled(),
                absolute(key.path() + "/antwort"),
                absolute(key.path() + "/abmeldung"),
                finding,
                invitation,
                invitedTo(issuer),
                people(issuer),
                invitations.open(issuer.id()).stream().map(this::open).toList());
        return new IssuerPage(issuer.id(), form, choices(issuer), errors, conflicts, known);
    }

    private Open open(Invitation one) {
        return new Open(
                one.id(),
                one.name(),
                organisations.get(one.organisation()).name(),
                absolute(links.path(Scope.actor().tenant(), one.id())),
                Formats.date(one.expiresAt()));
    }

    private static List<Option> options(List<Organisation> organisations) {
        return organisations.stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    private String offices(IssuerForm form) {
        return offices().stream()
                .filter(office -> form.organisations().contains(office.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    private static ConflictRow row(String field, String mine, String theirs) {
        return new ConflictRow(t("identity.oidc." + field), mine, theirs);
    }

    private static boolean is(OrganisationId organisation, Option office) {
        return organisation.value().toString().equals(office.value());
    }

    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
