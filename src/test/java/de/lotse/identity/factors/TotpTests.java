package de.lotse.identity.factors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void aClockMayBeOneStepOffAndNoMore() {
        var code = Totp.code(SECRET, 1000);
        for (var step : new long[] {999, 1000, 1001})
            assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(step * 30)))
                    .hasValue(1000);
        for (var step : new long[] {998, 1002})
            assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(step * 30)))
                    .isEmpty();
    }

    @Test
    void whatIsNoCodeIsWrong() {
        for (var typed : new String[] {"", "１２３４５６", "0000000", "abcdef"})
            assertThat(Totp.step(SECRET, typed, Instant.EPOCH)).isEmpty();
    }
}
