package de.lotse.identity.signin;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Local accounts. Unknown name, wrong password and disabled account look alike and cost the same. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final BackOff backOff;
    private final Organisations organisations;
    private final Tenants tenants;

    PasswordSignIn(
            Credentials credentials,
            PasswordEncoder passwords,
            BackOff backOff,
            Organisations organisations,
            Tenants tenants) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.backOff = backOff;
        this.organisations = organisations;
        this.tenants = tenants;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var username = Normalizer.normalize(typed.getName().strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        var address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wait = backOff.remaining(username, address);
        if (wait.isPositive()) throw new TooManyAttempts(wait);

        var actor = check(username, String.valueOf(typed.getCredentials()));
        if (actor.isEmpty()) {
            backOff.failed(username, address);
            throw new BadCredentialsException("sign-in refused");
        }
        backOff.succeeded(username);
        return new SignedIn(actor.get());
    }

    private Optional<Actor> check(String username, String password) {
        var stored = credentials.find(username);
        var right = passwords.matches(
                password, stored.map(Credentials.Stored::passwordHash).orElse(null));
        return stored.filter(account -> right && tenants.find(account.tenant()).isPresent())
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
