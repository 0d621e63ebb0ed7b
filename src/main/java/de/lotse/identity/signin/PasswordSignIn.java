package de.lotse.identity.signin;

import de.lotse.identity.limits.Limit;
import de.lotse.identity.limits.Limits;
import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.identity.signinlog.SignInLog;
import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Local accounts. Unknown name, wrong password and disabled account look alike and cost the same. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final BackOff backOff;
    private final Limits limits;
    private final Organisations organisations;
    private final Tenants tenants;
    private final SignIns signIns;
    private final SignInLog log;
    private final Clock clock;

    PasswordSignIn(
            Credentials credentials,
            PasswordEncoder passwords,
            BackOff backOff,
            Limits limits,
            Organisations organisations,
            Tenants tenants,
            SignIns signIns,
            SignInLog log,
            Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.backOff = backOff;
        this.limits = limits;
        this.organisations = organisations;
        this.tenants = tenants;
        this.signIns = signIns;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var username = SignInSource.name(typed.getName());
        var source = (SignInSource) Objects.requireNonNull(typed.getDetails());
        requireNoWait(username, source);

        var stored = credentials.find(username);
        var actor = check(username, stored, String.valueOf(typed.getCredentials()));
        note(stored, actor.isPresent(), source);
        if (actor.isEmpty()) throw new BadCredentialsException("sign-in refused");
        backOff.succeeded(pair(username, source), source.source());
        if (!source.isKnown()) limits.giveBack(Limit.PASSWORDS_OF_A_NAME, username);
        return signIns.signedIn(actor.get(), SignInStrength.of(Factor.PASSWORD, clock.instant()));
    }

    /** Counts the try before it is made, so that those which come at once are not all free. */
    private void requireNoWait(String username, SignInSource source) {
        var wait = backOff.begin(pair(username, source), source.source());
        if (wait.isZero() && !source.isKnown()) wait = limits.take(Limit.PASSWORDS_OF_A_NAME, username);
        if (wait.isZero()) return;
        log.note(Way.PASSWORD, Outcome.WAIT, network(source));
        throw new TooManyAttempts(wait);
    }

    /** One line for every name, known or not, so that time tells nothing. */
    private void note(Optional<Credentials.Stored> stored, boolean right, SignInSource source) {
        var outcome = right ? Outcome.IN : Outcome.WRONG;
        stored.ifPresentOrElse(
                account -> log.note(account.tenant(), account.user(), Way.PASSWORD, outcome, network(source)),
                () -> log.note(Way.PASSWORD, Outcome.UNKNOWN, network(source)));
    }

    private static String network(SignInSource source) {
        return Device.beginning(source.getRemoteAddress());
    }

    /** Whoever guesses elsewhere makes nobody wait here. */
    private static String pair(String username, SignInSource source) {
        return username + " " + source.source();
    }

    private Optional<Actor> check(String username, Optional<Credentials.Stored> stored, String password) {
        var right = passwords.matches(
                password, stored.map(Credentials.Stored::passwordHash).orElse(null));
        // Read once more: the check takes long, and somebody may have been switched off meanwhile.
        return stored.filter(account -> right && tenants.find(account.tenant()).isPresent())
                .filter(account -> credentials.find(username).equals(Optional.of(account)))
                .map(this::actor);
    }

    private Actor actor(Credentials.Stored account) {
        var organisation = Scope.of(account.actor("")).get(() -> organisations.get(account.organisation()));
        return account.actor(organisation.name());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
