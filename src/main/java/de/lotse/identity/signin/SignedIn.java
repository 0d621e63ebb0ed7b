package de.lotse.identity.signin;

import de.lotse.shared.Actor;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The signed-in person as the session keeps it. */
final class SignedIn extends AbstractAuthenticationToken {

    private final Actor actor;

    SignedIn(Actor actor) {
        super(authorities(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** The account's id: Spring Session files a person's sessions under it. */
    @Override
    public Object getPrincipal() {
        return actor.user();
    }

    @Override
    public String getName() {
        return actor.user().value().toString();
    }

    private static Collection<GrantedAuthority> authorities(Actor actor) {
        return List.copyOf(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
    }
}
