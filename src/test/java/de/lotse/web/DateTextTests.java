package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.lotse.web.DateText.Parsed;
import de.lotse.web.DateText.Unreadable;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @CsvSource({
        "1.2.26, 2026-02-01",
        "01.02.2026, 2026-02-01",
        "' 1. 2. 2026 ', 2026-02-01",
        "1.2., 2026-02-01",
        "1.2, 2026-02-01",
        "2026-02-01, 2026-02-01",
        "heute, 2026-03-05",
        "Heute, 2026-03-05",
        "morgen, 2026-03-06",
        "gestern, 2026-03-04",
        "+14, 2026-03-19",
        "-3, 2026-03-02",
        "freitag, 2026-03-06",
        "Montag, 2026-03-09",
        "29.2.24, 2024-02-29"
    })
    void readsWhatStaffType(String text, LocalDate date) {
        assertThat(DateText.parse(text, THURSDAY)).isEqualTo(new Parsed(date));
    }

    @Test
    void takesTheNameOfTodayAsTheSameDayOfNextWeek() {
        assertThat(DateText.parse("donnerstag", THURSDAY)).isEqualTo(new Parsed(THURSDAY.plusWeeks(1)));
    }

    @ParameterizedTest
    @CsvSource({"1.1.45, 2045-01-01", "1.1.46, 1946-01-01", "1.1.85, 1985-01-01", "1.1.00, 2000-01-01"})
    void takesTwoDigitsForABirthOrADeadlineWhicheverIsNear(String text, LocalDate date) {
        assertThat(DateText.parse(text, THURSDAY)).isEqualTo(new Parsed(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31.2.2026",
                "29.2.2026",
                "0.1.2026",
                "1.13.2026",
                "2026-13-01",
                "1.2.126",
                "1/2/2026",
                "14",
                "+",
                "+999999",
                "übernächstes Jahr",
                "2026",
                "1.2.2026 14:30"
            })
    void givesBackWhatIsNoDate(String text) {
        assertThat(DateText.parse(text, THURSDAY)).isEqualTo(new Unreadable(text));
    }

    @Property
    void readsEachDateThatTheProductWrites(@ForAll("dates") LocalDate date, @ForAll("dates") LocalDate today) {
        assertThat(DateText.parse(Formats.date(date), today)).isEqualTo(new Parsed(date));
        assertThat(DateText.parse(date.toString(), today)).isEqualTo(new Parsed(date));
    }

    @Property
    void neverFailsWhateverIsTyped(@ForAll String text) {
        assertThatCode(() -> DateText.parse(text, THURSDAY)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
