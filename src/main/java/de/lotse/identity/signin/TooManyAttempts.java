package de.lotse.identity.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a short time; the next attempt has to wait. */
public final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    public long seconds() {
        return wait.toSeconds() + 1;
    }
}
