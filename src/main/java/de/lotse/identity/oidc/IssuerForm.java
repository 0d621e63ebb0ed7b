package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import de.lotse.identity.oidc.Issuer.RoleName;
import de.lotse.kern.Option;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a provider.
 *
 * @param secret empty keeps the one that is stored
 * @param roles a line for each name, such as {@code lotse-beratung = Case Manager/in}
 * @param version that was read; 0 for a new one
 */
record IssuerForm(
        String label,
        String address,
        String clientId,
        String secret,
        List<String> organisations,
        String help,
        String rolesClaim,
        String roles,
        String secondFactor,
        int version,
        @Nullable UUID _once) {

    static final int LONGEST_LABEL = 60;
    static final int LONGEST_HELP = 300;
    static final int LONGEST_ADDRESS = 500;
    static final int LONGEST_NAME = 200;
    private static final int LONGEST_ROLES = 5000;

    IssuerForm {
        label = typed(label);
        address = typed(address);
        clientId = typed(clientId);
        secret = typed(secret);
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        help = typed(help);
        rolesClaim = typed(rolesClaim);
        roles = typed(roles);
        secondFactor = typed(secondFactor);
    }

    static IssuerForm empty() {
        return new IssuerForm("", "", "", "", List.of(), "", "", "", "", 0, null);
    }

    static IssuerForm of(Issuer known) {
        return new IssuerForm(
                known.label(),
                known.address(),
                known.clientId(),
                "",
                known.organisations().stream()
                        .map(one -> one.value().toString())
                        .toList(),
                known.help(),
                known.rolesClaim() == null ? "" : known.rolesClaim(),
                known.roles().stream()
                        .map(one -> one.value() + " = " + t("web.role." + one.role()))
                        .collect(Collectors.joining("\n")),
                String.join(", ", known.secondFactor()),
                known.version(),
                null);
    }

    IssuerForm over(int newer) {
        return new IssuerForm(
                label, address, clientId, "", organisations, help, rolesClaim, roles, secondFactor, newer, null);
    }

    /** The provider itself: its address is entered once and never changed. */
    Errors check(List<Option> offices) {
        var errors = Errors.none();
        length(errors, "label", label, LONGEST_LABEL);
        length(errors, "address", address, LONGEST_ADDRESS);
        length(errors, "clientId", clientId, LONGEST_NAME);
        if (version == 0 && secret.isEmpty()) errors.reject("secret", t("identity.oidc.secret.missing"));
        if (secret.length() > LONGEST_ADDRESS) errors.reject("secret", t("identity.oidc.long", LONGEST_ADDRESS));
        if (chosen(offices).isEmpty()) errors.reject("organisations", t("identity.oidc.organisations.missing"));
        length(errors, "help", help, LONGEST_HELP);
        if (rolesClaim.length() > LONGEST_NAME) errors.reject("rolesClaim", t("identity.oidc.long", LONGEST_NAME));
        if (roles.length() > LONGEST_ROLES) errors.reject("roles", t("identity.oidc.long", LONGEST_ROLES));
        if (rolesClaim.isEmpty() != roles.isEmpty())
            errors.reject(rolesClaim.isEmpty() ? "rolesClaim" : "roles", t("identity.oidc.roles.half"));
        lines().filter(line -> role(line) == null)
                .findFirst()
                .ifPresent(line -> errors.reject("roles", t("identity.oidc.roles.unknown", line)));
        if (secondFactor.length() > LONGEST_ADDRESS)
            errors.reject("secondFactor", t("identity.oidc.long", LONGEST_ADDRESS));
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    Issuer accepted(UUID id, List<Option> offices) {
        return new Issuer(
                id,
                version,
                label,
                address,
                clientId,
                help,
                chosen(offices).stream()
                        .map(UUID::fromString)
                        .map(OrganisationId::new)
                        .toList(),
                rolesClaim.isEmpty() ? null : rolesClaim,
                lines().map(line -> new RoleName(name(line), Objects.requireNonNull(role(line))))
                        .distinct()
                        .toList(),
                Arrays.stream(secondFactor.split("[,\\s]+"))
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList(),
                true);
    }

    private List<String> chosen(List<Option> offices) {
        return offices.stream()
                .map(Option::value)
                .filter(organisations::contains)
                .toList();
    }

    private Stream<String> lines() {
        return roles.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String name(String line) {
        return line.substring(0, Math.max(0, line.lastIndexOf('='))).strip();
    }

    private static @Nullable Role role(String line) {
        var label = line.substring(line.lastIndexOf('=') + 1).strip();
        var name = name(line);
        if (name.isEmpty() || name.length() > LONGEST_NAME) return null;
        return Mappable.roles().stream()
                .filter(role -> t("web.role." + role).equalsIgnoreCase(label))
                .findFirst()
                .orElse(null);
    }

    private static void length(Errors errors, String field, String text, int longest) {
        if (text.isEmpty()) errors.reject(field, t("identity.oidc." + field + ".missing"));
        if (text.length() > longest) errors.reject(field, t("identity.oidc.long", longest));
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }
}
