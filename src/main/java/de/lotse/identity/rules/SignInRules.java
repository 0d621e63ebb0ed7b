package de.lotse.identity.rules;

import java.time.Duration;

/**
 * How people of a municipality sign in; it counts from their next sign-in on.
 *
 * @param secondFactor whether everybody needs a second factor; whoever works with cases needs one in any case
 * @param idleMinutes after which a session that nobody uses ends, 5 to 60
 * @param longestHours after which a session ends whatever happens in it, 1 to 12
 * @param version of the settings, 0 as they come with Lotse
 */
public record SignInRules(boolean secondFactor, int idleMinutes, int longestHours, int version) {

    /** ASVS 5.0, 7.1.1 and 7.3: documented and reasoned in the ADR on signing in. */
    static final SignInRules DEFAULT = new SignInRules(false, 30, 10, 0);

    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    public Duration longest() {
        return Duration.ofHours(longestHours);
    }
}
