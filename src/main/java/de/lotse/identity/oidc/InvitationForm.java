package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.shared.Role;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited.
 *
 * @param account of somebody who has one already; empty for somebody new
 */
record InvitationForm(
        String account,
        String name,
        String organisation,
        List<String> given,
        @Nullable UUID _once) {

    static final int LONGEST_NAME = 300;

    InvitationForm {
        account = account == null ? "" : account.strip();
        name = name == null ? "" : name.strip();
        organisation = organisation == null ? "" : organisation.strip();
        given = given == null ? List.of() : List.copyOf(given);
    }

    static InvitationForm empty() {
        return new InvitationForm("", "", "", List.of(), null);
    }

    boolean isNewcomer() {
        return account.isEmpty();
    }

    Errors check(List<Option> offices, List<Option> people, boolean byHand) {
        var errors = Errors.none();
        if (!isNewcomer()) {
            if (isNone(people, account)) errors.reject("account", t("identity.oidc.invite.account.gone"));
            return errors;
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            errors.reject("name", t("identity.oidc.invite.name.missing", LONGEST_NAME));
        if (isNone(offices, organisation))
            errors.reject("organisation", t("identity.oidc.invite.organisation.missing"));
        if (byHand && roles().isEmpty()) errors.reject("given", t("identity.oidc.invite.given.missing"));
        return errors;
    }

    Set<Role> roles() {
        return Mappable.roles().stream()
                .filter(role -> given.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNone(List<Option> options, String value) {
        return options.stream().noneMatch(option -> option.value().equals(value));
    }
}
