package de.lotse.identity.oidc;

import de.lotse.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** The roles that an ID token names, where the municipality lets the provider name them. */
final class RolesClaim {

    private RolesClaim() {}

    /** Empty if roles are given by hand; a set without roles if the token names none that is known. */
    static Optional<Set<Role>> of(Issuer issuer, OidcIdToken token) {
        return Optional.ofNullable(issuer.rolesClaim()).map(claim -> issuer.rolesOf(names(token.getClaims(), claim)));
    }

    /** What stands at this place, such as {@code realm_access.roles}; a name with dots in it is found as a whole, too. */
    private static Collection<String> names(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) return texts(claims.get(path));
        Object value = claims;
        for (var part : path.split("\\.")) value = value instanceof Map<?, ?> map ? map.get(part) : null;
        return texts(value);
    }

    private static Collection<String> texts(@Nullable Object value) {
        return switch (value) {
            case String one -> List.of(one);
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }
}
