package de.lotse.identity.signin;

import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;

/** What a session holds of somebody who has signed in, for requests that begin behind the sign-in page. */
public final class SignedInForTests {

    private SignedInForTests() {}

    public static Authentication as(Actor actor) {
        return new SignedIn(
                actor,
                SignInStrength.of(Factor.PASSWORD, Instant.now()),
                null,
                Duration.ofMinutes(30),
                Instant.now().plus(Duration.ofHours(10)));
    }
}
