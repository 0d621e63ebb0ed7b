package de.lotse.identity.signin;

import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The signed-in person as the session keeps it; {@link SignIns} makes it. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final Actor actor;
    private final SignInStrength strength;
    private final @Nullable MissingFactor missing;
    private final Duration idle;
    private final Instant endsAt;

    SignedIn(Actor actor, SignInStrength strength, @Nullable MissingFactor missing, Duration idle, Instant endsAt) {
        super(authorities(actor));
        this.actor = actor;
        this.strength = strength;
        this.missing = missing;
        this.idle = idle;
        this.endsAt = endsAt;
        setAuthenticated(true);
    }

    public Actor actor() {
        return actor;
    }

    public SignInStrength strength() {
        return strength;
    }

    /** Null for whoever may go on. */
    @Nullable
    MissingFactor missing() {
        return missing;
    }

    /** Whether she gets no further than to where a second factor is shown or set up. */
    public boolean isPending() {
        return missing != null;
    }

    /** The same person, who has just shown something more or again. */
    SignedIn showing(Factor factor, Instant now) {
        var more = strength.and(factor, now);
        return new SignedIn(actor, more, more.isTwofold() ? null : missing, idle, endsAt);
    }

    /** How long the session goes on without being used; then it is locked. */
    Duration idle() {
        return idle;
    }

    /** How long the session may go without a request: it locks itself and is there until its end. What is not complete ends sooner. */
    Duration kept(Instant now) {
        var left = Duration.between(now, endsAt);
        return isPending() && idle.compareTo(left) < 0 ? idle : left;
    }

    /** When the session ends whatever happens in it. */
    Instant endsAt() {
        return endsAt;
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
