package de.lotse.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanCalendarTests {

    private static final String FACTS = "shared/data/codelists/feiertage_nrw_2025_2030.csv";

    @Test
    void agreesWithThePublishedHolidays() throws IOException {
        // The published dates lie beside the repository (or beside the folder of its worktrees), not in it.
        var facts = Stream.of("..", "../..")
                .map(folder -> Path.of(folder, FACTS))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(facts.isPresent());
        var published = Files.readAllLines(facts.get()).stream()
                .skip(1)
                .map(line -> LocalDate.parse(line.substring(0, 10)))
                .collect(Collectors.toCollection(TreeSet::new));
        var computed = new TreeSet<LocalDate>();
        for (var year = 2025; year <= 2030; year++)
            computed.addAll(Holidays.of(Land.NW, year).keySet());
        assertThat(computed).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25"
    })
    void knowsEasterSundaysFromAlmanacs(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @Property
    void putsEasterOnASundayFromMarch22ToApril25(@ForAll @IntRange(min = 1583, max = 4000) int year) {
        var easter = Easter.sunday(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Test
    void countsTheReformationDayIn2017Only() {
        assertThat(GermanCalendar.USUAL.isWorkingDay(LocalDate.of(2017, 10, 31)))
                .isFalse();
        assertThat(GermanCalendar.USUAL.isWorkingDay(LocalDate.of(2018, 10, 31)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11-21, 2026-11-23",
        "2026-12-25, 2026-12-28",
        "2026-06-04, 2026-06-05",
        "2027-03-26, 2027-03-30",
        "2026-12-24, 2026-12-24",
    })
    void movesToTheNextWorkingDay(LocalDate day, LocalDate working) {
        assertThat(GermanCalendar.USUAL.nextWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2, 2026-03-04",
        "2026-03-05, 2, 2026-03-09",
        "2026-03-07, 2, 2026-03-10",
        "2026-04-02, 2, 2026-04-08",
        "2026-12-23, 5, 2026-12-31"
    })
    void countsWorkingDaysFromTheDayAfter(LocalDate day, int count, LocalDate last) {
        assertThat(GermanCalendar.USUAL.workingDaysAfter(day, count)).isEqualTo(last);
    }
}
