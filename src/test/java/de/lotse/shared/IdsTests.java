package de.lotse.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final int MANY = 20_000;

    @Test
    void whatIsMadeLaterSortsLaterAsTheDatabaseSorts() {
        var made = Stream.generate(Ids::next).limit(MANY).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void twoAtOnceNeverMakeTheSame() {
        var made = IntStream.range(0, MANY).parallel().mapToObj(_ -> Ids.next()).toList();

        assertThat(made.stream().map(UUID::getMostSignificantBits)).doesNotHaveDuplicates();
    }

    @Test
    void itIsOfVersionSevenAndBearsItsMoment() {
        var before = Instant.now().minusSeconds(1);
        var id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isBetween(before, Instant.now().plusSeconds(10));
    }
}
