package de.lotse.structure.signals;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.reporting.Quarter;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ClosingTests {

    private static final LocalDate IN_SEPTEMBER = LocalDate.of(2026, 9, 28);

    @Test
    void aQuarterIsCompleteTwoWeeksAfterItsEnd() {
        assertThat(Closing.latest(LocalDate.of(2026, 10, 14))).isEqualTo(new Quarter(2026, 2));
        assertThat(Closing.latest(LocalDate.of(2026, 10, 15))).isEqualTo(new Quarter(2026, 3));
        assertThat(Closing.of(new Quarter(2026, 3))).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void whatIsToldTooLateCountsForThePresentMonth() {
        assertThat(Closing.month(IN_SEPTEMBER, LocalDate.of(2026, 10, 14))).isEqualTo(YearMonth.of(2026, 9));
        assertThat(Closing.month(IN_SEPTEMBER, LocalDate.of(2026, 10, 15))).isEqualTo(YearMonth.of(2026, 10));
        assertThat(Closing.month(IN_SEPTEMBER, LocalDate.of(2027, 2, 3))).isEqualTo(YearMonth.of(2027, 2));
    }
}
