package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Test
    void writesDaysWithTwoDigits() {
        assertThat(Formats.date(TODAY)).isEqualTo("05.03.2026");
    }

    @Test
    void writesMomentsInBerlinTimeInWinterAndSummer() {
        assertThat(Formats.dateTime(Instant.parse("2026-03-05T13:30:00Z"))).isEqualTo("05.03.2026, 14:30 Uhr");
        assertThat(Formats.dateTime(Instant.parse("2026-07-05T22:30:00Z"))).isEqualTo("06.07.2026, 00:30 Uhr");
        assertThat(Formats.date(Instant.parse("2026-07-05T22:30:00Z"))).isEqualTo("06.07.2026");
    }

    @Test
    void groupsThousandsWithADot() {
        assertThat(Formats.number(1_234_567)).isEqualTo("1.234.567");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 Min.", "45, 45 Min.", "60, 1 Std.", "80, 1 Std. 20 Min.", "125, 2 Std. 5 Min."})
    void writesDurations(int minutes, String text) {
        assertThat(Formats.minutes(minutes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, heute", "1, morgen", "-1, gestern", "3, in 3 Tagen", "-2, vor 2 Tagen"})
    void saysHowFarADayIs(int days, String text) {
        assertThat(Formats.relative(TODAY.plusDays(days), TODAY)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, heute", "2, in 2 Tagen", "-1, seit einem Tag überfällig", "-2, seit 2 Tagen überfällig"})
    void saysHowLateADeadlineIs(int days, String text) {
        assertThat(Formats.due(TODAY.plusDays(days), TODAY)).isEqualTo(text);
    }
}
