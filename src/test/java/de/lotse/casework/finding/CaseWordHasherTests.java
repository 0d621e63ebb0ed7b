package de.lotse.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseWordHasherTests {
    @Test
    void givesTheFirstHalfOfTheHmac() {
        // RFC 4231 test case 1 has a key of 20 bytes; HMAC fills up with zeros, so 32 bytes with zeros at the end are
        // the same key.
        var key = new byte[32];
        Arrays.fill(key, 0, 20, (byte) 0x0b);
        assertThat(HexFormat.of().formatHex(new CaseWordHasher(key).token("Hi There")))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b");
    }

    @Test
    void givesAWordTheSameTokenInOneCaseAndAnotherInTheNext() {
        assertThat(hasher(1).token("mietschuld")).isEqualTo(hasher(1).token("mietschuld"));
        assertThat(hasher(1).token("mietschuld")).isNotEqualTo(hasher(2).token("mietschuld"));
        assertThat(hasher(1).token("mietschuld")).isNotEqualTo(hasher(1).token("schuld"));
    }

    @Test
    void hashesManyWordsInTheirOrder() {
        assertThat(hasher(1).tokens(List.of("a", "b")))
                .containsExactly(hasher(1).token("a"), hasher(1).token("b"));
    }

    @Test
    void doesNotChangeWithTheCallersBytes() {
        var key = new byte[32];
        var hasher = new CaseWordHasher(key);
        var before = hasher.token("schuld");
        key[0] = 1;
        assertThat(hasher.token("schuld")).isEqualTo(before);
    }

    @Test
    void rejectsKeysOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseWordHasher(new byte[16]));
    }

    private static CaseWordHasher hasher(int seed) {
        var key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return new CaseWordHasher(key);
    }
}
