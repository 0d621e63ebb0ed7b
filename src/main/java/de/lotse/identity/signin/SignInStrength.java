package de.lotse.identity.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody has shown to be let in, and when each thing was shown last. It stands in the session; whoever signs people in tells it
 * with {@link SignIns#signedIn}.
 *
 * @param shown never empty
 */
public record SignInStrength(Map<Factor, Instant> shown) implements Serializable {

    /** How long something that was shown is enough for a step that needs it anew (ASVS 5.0, 7.5.3). */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** What can be shown. */
    public enum Factor {
        PASSWORD,
        /** A code of an app (RFC 6238). */
        APP_CODE,
        /** One of the printed codes. */
        RECOVERY_CODE,
        /** A key that was there (WebAuthn without user verification). */
        SECURITY_KEY,
        /** A key that has checked its person by itself (WebAuthn with user verification): two factors at once. */
        PASSKEY,
        /** The identity provider of the organisation has let her in and told nothing of a second factor. */
        PROVIDER,
        /** The identity provider has asked for a second factor ({@code acr}, {@code amr}). */
        PROVIDER_TWOFOLD
    }

    private static final Set<Factor> TWO_AT_ONCE = EnumSet.of(Factor.PASSKEY, Factor.PROVIDER_TWOFOLD);
    private static final Set<Factor> FIRST = EnumSet.of(Factor.PASSWORD, Factor.PROVIDER);
    private static final Set<Factor> SECOND = EnumSet.of(Factor.APP_CODE, Factor.RECOVERY_CODE, Factor.SECURITY_KEY);

    public SignInStrength {
        if (shown.isEmpty()) throw new IllegalArgumentException("nobody is let in for nothing");
        shown = Collections.unmodifiableMap(new EnumMap<>(shown));
    }

    public static SignInStrength of(Factor factor, Instant when) {
        return new SignInStrength(Map.of(factor, when));
    }

    public SignInStrength and(Factor factor, Instant when) {
        var more = new EnumMap<>(shown);
        more.put(factor, when);
        return new SignInStrength(more);
    }

    public boolean isTwofold() {
        return has(TWO_AT_ONCE) || (has(FIRST) && has(SECOND));
    }

    /** Whether something was shown within {@link #FRESH}. */
    public boolean isFresh(Instant now) {
        return isShownSince(now.minus(FRESH));
    }

    /** Whether something was shown later than that. */
    public boolean isShownSince(Instant moment) {
        return shown.values().stream().anyMatch(when -> when.isAfter(moment));
    }

    private boolean has(Set<Factor> factors) {
        return shown.keySet().stream().anyMatch(factors::contains);
    }
}
