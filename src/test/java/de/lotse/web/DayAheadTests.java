package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayAheadTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "morgen, 2026-11-23",
        "Übermorgen, 2026-11-24",
        "in 2 Wochen, 2026-12-06",
        "in einer Woche, 2026-11-29",
        "in drei Monaten, 2027-02-22",
        "2 Tage, 2026-11-24",
        "3w, 2026-12-13",
        "Fr, 2026-11-27",
        "Fr., 2026-11-27",
        "nächsten Freitag, 2026-11-27",
        "am Montag, 2026-11-23",
        "nächste Woche, 2026-11-23",
        "Monatsende, 2026-11-30",
        "12.3., 2027-03-12",
        "bis 1.12., 2026-12-01",
        "12.3.2026, 2026-03-12",
        "+14, 2026-12-06",
        "heute, 2026-11-22",
        "So, 2026-11-29"
    })
    void readsDaysAsPeopleSayThem(String text, LocalDate day) {
        assertThat(DayAhead.parse(text, SUNDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bald", "in", "in Wochen", "in vielen Wochen", "31.2.", "Tesfay", "2 Kinder", "2026-12"})
    void readsNothingIntoOtherWords(String text) {
        assertThat(DayAhead.parse(text, SUNDAY)).isEmpty();
    }
}
