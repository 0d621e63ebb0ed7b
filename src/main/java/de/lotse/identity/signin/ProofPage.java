package de.lotse.identity.signin;

import de.lotse.identity.signin.Proofs.Asked;
import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;

/**
 * Asks to show something: after the password, or before a step that needs it anew.
 *
 * @param action where the answer goes
 * @param next where one goes on afterwards; null after signing in, where the session knows it
 * @param question for a key, as JSON
 * @param provider where she shows it if she came with one and has nothing here
 */
record ProofPage(
        String action,
        @Nullable String next,
        Asked asked,
        @Nullable String question,
        @Nullable String provider,
        Errors errors) {

    boolean stepUp() {
        return next != null;
    }
}
