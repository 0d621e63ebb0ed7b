package de.lotse.identity.signin;

import static de.lotse.identity.signin.SignInStrength.Factor.APP_CODE;
import static de.lotse.identity.signin.SignInStrength.Factor.PASSKEY;
import static de.lotse.identity.signin.SignInStrength.Factor.PASSWORD;
import static de.lotse.identity.signin.SignInStrength.Factor.PROVIDER;
import static de.lotse.identity.signin.SignInStrength.Factor.PROVIDER_TWOFOLD;
import static de.lotse.identity.signin.SignInStrength.Factor.RECOVERY_CODE;
import static de.lotse.identity.signin.SignInStrength.Factor.SECURITY_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.signin.SignInStrength.Factor;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInStrengthTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"APP_CODE", "RECOVERY_CODE", "SECURITY_KEY"})
    void aSecondThingCountsBesideAFirstOnly(Factor second) {
        assertThat(shown(second).isTwofold()).isFalse();
        assertThat(shown(second).and(APP_CODE, NOW).isTwofold()).isFalse();
        assertThat(shown(PASSWORD).and(second, NOW).isTwofold()).isTrue();
        assertThat(shown(PROVIDER).and(second, NOW).isTwofold()).isTrue();
    }

    @Test
    void twoFirstThingsAreNotTwofold() {
        assertThat(shown(PASSWORD).and(PROVIDER, NOW).isTwofold()).isFalse();
        assertThat(shown(RECOVERY_CODE).and(SECURITY_KEY, NOW).isTwofold()).isFalse();
    }

    @Test
    void aPasskeyThatKnowsItsPersonIsTwoThingsAtOnce() {
        assertThat(shown(PASSKEY).isTwofold()).isTrue();
        assertThat(shown(PROVIDER_TWOFOLD).isTwofold()).isTrue();
    }

    @Test
    void staysFreshForFiveMinutesFromWhatWasShownLast() {
        var strength = shown(PASSWORD);
        assertThat(strength.isFresh(NOW.plusSeconds(299))).isTrue();
        assertThat(strength.isFresh(NOW.plusSeconds(300))).isFalse();
        assertThat(strength.and(PASSWORD, NOW.plusSeconds(60)).isFresh(NOW.plusSeconds(300)))
                .isTrue();
    }

    private static SignInStrength shown(Factor factor) {
        return SignInStrength.of(factor, NOW);
    }
}
