package de.lotse.identity.signin;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id (RFC 9106). Each hash takes tens of megabytes, so only as many run at once as the machine bears; the others
 * wait their turn instead of bringing the process down.
 */
final class PasswordHashing implements PasswordEncoder {

    private final PasswordEncoder argon;
    private final Semaphore places;
    private final String nobody;

    PasswordHashing(SignInSettings settings) {
        argon = new Argon2PasswordEncoder(16, 32, 1, settings.argonMemoryKib(), settings.argonIterations());
        places = new Semaphore(settings.parallelHashes());
        nobody = hashOfNoPassword(settings);
    }

    /** Random in place of a hash: nothing need be hashed for it, and comparing with it costs what any other comparison does. */
    static String hashOfNoPassword(SignInSettings settings) {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(settings.argonMemoryKib(), settings.argonIterations(), random(16), random(32));
    }

    private static String random(int bytes) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(KeyGenerators.secureRandom(bytes).generateKey());
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        places.acquireUninterruptibly();
        try {
            return argon.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            // The same work for a name that does not exist, so that time tells nothing.
            return argon.matches(password, hash == null ? nobody : hash) && hash != null;
        } finally {
            places.release();
        }
    }
}
