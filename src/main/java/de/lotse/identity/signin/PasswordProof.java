package de.lotse.identity.signin;

import de.lotse.shared.UserId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether somebody who is signed in knows her password; wrong tries make the next one wait as at the sign-in page. */
@Component
public class PasswordProof {

    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final BackOff backOff;

    PasswordProof(Credentials credentials, PasswordEncoder passwords, BackOff backOff) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.backOff = backOff;
    }

    public boolean exists(UserId user) {
        return credentials
                .of(user)
                .map(account -> account.passwordHash() != null)
                .orElse(false);
    }

    /** @throws TooManyAttempts if the next try has to wait */
    public boolean isRight(UserId user, String password, String address) {
        var name = "password:" + user.value();
        var wait = backOff.begin(name, address); // counted before it is made: those at once are not all free
        if (wait.isPositive()) throw new TooManyAttempts(wait);
        var hash = credentials.of(user).map(Credentials.Stored::passwordHash).orElse(null);
        var right = passwords.matches(password, hash);
        if (right) backOff.succeeded(name, address);
        return right;
    }
}
