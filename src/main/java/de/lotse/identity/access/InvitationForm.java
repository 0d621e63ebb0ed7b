package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.identity.Usernames;
import de.lotse.shared.Role;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is invited. */
record InvitationForm(
        String name,
        String username,
        String organisation,
        List<String> roles,
        @Nullable UUID _once) {

    InvitationForm {
        name = name == null ? "" : name.strip();
        username = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        organisation = organisation == null ? "" : organisation;
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** @param role to begin with; what is no role counts as none */
    static InvitationForm with(String role) {
        return new InvitationForm("", "", "", known().contains(role) ? List.of(role) : List.of(), null);
    }

    /** @param organisations that can be chosen, by their ids */
    Errors check(Set<String> organisations) {
        var errors = Errors.none();
        if (name.isEmpty() || name.length() > 300) errors.reject("name", t("identity.access.invite.name.missing"));
        if (!Usernames.isOne(username)) errors.reject("username", t("identity.setup.username.wrong"));
        if (!organisations.contains(organisation))
            errors.reject("organisation", t("identity.access.invite.organisation.missing"));
        if (roles.isEmpty() || !known().containsAll(roles))
            errors.reject("roles", t("identity.access.invite.roles.missing"));
        return errors;
    }

    private static Set<String> known() {
        return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    }
}
