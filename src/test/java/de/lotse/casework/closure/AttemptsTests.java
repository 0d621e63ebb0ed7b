package de.lotse.casework.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void threeLinesWithDifferentDaysAreEnough() {
        assertThat(Attempts.typed("1.2.26 Anruf\n\n8.2.26: Brief\nheute, Hausbesuch", TODAY)
                        .areEnough())
                .isTrue();
    }

    @Test
    void theSameDayCountsOnce() {
        assertThat(Attempts.typed("1.2.26 Anruf\n01.02.2026 noch einmal\n2.2.26 Brief", TODAY)
                        .areEnough())
                .isFalse();
    }

    @Test
    void linesWithoutADayAndDaysToComeDoNotCount() {
        assertThat(Attempts.typed("Anruf\n31.2.26 Brief\n11.3.26 Besuch\n1.3.26", TODAY)
                        .days())
                .containsExactly(LocalDate.of(2026, 3, 1));
    }

    @Test
    void recordedContactsCountToo() {
        var recorded = List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9));
        assertThat(Attempts.typed("1.2.26 Anruf", TODAY).and(recorded).areEnough())
                .isTrue();
    }
}
