package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Role;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody's roles and organisation as they are chosen.
 *
 * @param version of the rights that were shown
 */
record RightsForm(List<String> roles, String organisation, int version) {

    RightsForm {
        roles = roles == null ? List.of() : roles.stream().distinct().sorted().toList();
        organisation = organisation == null ? "" : organisation;
    }

    static RightsForm of(Rights now) {
        return new RightsForm(now.roles(), now.organisation().toString(), now.version());
    }

    Errors check(List<UUID> organisations) {
        var errors = Errors.none();
        var known = Stream.of(Role.values()).map(Role::name).toList();
        if (roles.isEmpty() || !known.containsAll(roles)) errors.reject("roles", t("identity.access.rights.noRole"));
        if (organisations.stream().noneMatch(one -> one.toString().equals(organisation)))
            errors.reject("organisation", t("identity.access.rights.noOrganisation"));
        return errors;
    }

    Rights rights() {
        return new Rights(roles, UUID.fromString(organisation), version);
    }
}
