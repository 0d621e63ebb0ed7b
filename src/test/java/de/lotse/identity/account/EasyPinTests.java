package de.lotse.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasyPinTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456",
                "654321",
                "890123",
                "000000",
                "112233",
                "121212",
                "147258",
                "951753",
                "198519",
                "241285",
                "851224",
                "24121985",
                "19851224",
                "198419851986",
                "472003",
                "702946702946",
                "99871234"
            })
    void refusesWhatIsTriedFirst(String pin) {
        assertThat(EasyPin.isEasy(pin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"702946", "386150", "9174620", "506172839405"})
    void takesOthers(String pin) {
        assertThat(EasyPin.isEasy(pin)).isFalse();
    }

    @Test
    void leavesMostNumbers() {
        var easy = IntStream.range(0, 1_000_000)
                .mapToObj("%06d"::formatted)
                .filter(EasyPin::isEasy)
                .count();
        assertThat(easy).isLessThan(200_000);
    }
}
