package de.lotse.identity.lock;

import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;

/**
 * Instead of every page of a locked session.
 *
 * @param name of the person who can go on
 * @param next where she goes on
 * @param ways which of them her account has
 */
record LockPage(String name, String next, Ways ways, Errors errors) {

    /**
     * What opens it again.
     *
     * @param question for a key, as JSON; null without one
     * @param provider where somebody without a password here signs in anew; null for all others
     */
    record Ways(
            boolean pin,
            @Nullable String question,
            boolean password,
            @Nullable String provider) {}
}
