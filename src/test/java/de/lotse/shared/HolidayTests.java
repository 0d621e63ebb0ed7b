package de.lotse.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.GermanCalendar.Closed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HolidayTests {

    /** As the ministries of the interior of the Länder publish them; those that always fall on a Sunday included. */
    @ParameterizedTest
    @CsvSource({
        "BW, 2026, 12", "BY, 2026, 12", "BE, 2026, 10", "BB, 2026, 12", "HB, 2026, 10", "HH, 2026, 10", "HE, 2026, 10",
        "MV, 2026, 11", "NI, 2026, 10", "NW, 2026, 11", "RP, 2026, 11", "SL, 2026, 12", "SN, 2026, 11", "ST, 2026, 11",
        "SH, 2026, 10", "TH, 2026, 11", "NW, 2017, 12", "HH, 2017, 10", "SH, 2016, 9", "BE, 2018, 9", "TH, 2018, 10"
    })
    void hasAsManyHolidaysAsTheLandPublishes(Land land, int year, int number) {
        assertThat(Holidays.of(land, year)).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource({
        "SN, 2026-11-18, REPENTANCE_DAY",
        "SN, 2027-11-17, REPENTANCE_DAY",
        "SN, 2022-11-16, REPENTANCE_DAY",
        "TH, 2019-09-20, CHILDRENS_DAY",
        "BE, 2025-05-08, LIBERATION_DAY",
        "MV, 2023-03-08, WOMENS_DAY",
        "HE, 2026-06-04, CORPUS_CHRISTI",
        "SL, 2026-08-15, ASSUMPTION",
        "ST, 2026-01-06, EPIPHANY",
        "NI, 2018-10-31, REFORMATION_DAY"
    })
    void knowsWhatOnlySomeLaenderHave(Land land, LocalDate day, Holiday holiday) {
        assertThat(new GermanCalendar(land, List.of()).holiday(day)).contains(holiday);
        assertThat(new GermanCalendar(Land.NW, List.of()).holiday(day).filter(holiday::equals))
                .as("only where it is one")
                .matches(found -> found.isEmpty() || holiday == Holiday.CORPUS_CHRISTI);
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void hasTheNineOfTheWholeCountryEverywhere(Land land) {
        assertThat(Holidays.of(land, 2027).values())
                .contains(
                        Holiday.NEW_YEAR,
                        Holiday.GOOD_FRIDAY,
                        Holiday.EASTER_MONDAY,
                        Holiday.LABOUR_DAY,
                        Holiday.ASCENSION,
                        Holiday.WHIT_MONDAY,
                        Holiday.UNITY_DAY,
                        Holiday.CHRISTMAS_DAY,
                        Holiday.BOXING_DAY);
    }

    @ParameterizedTest
    @CsvSource({"1995", "2000", "2016", "2022", "2028", "2039"})
    void putsRepentanceDayOnAWednesdayElevenDaysBeforeAdvent(int year) {
        var day = Holidays.of(Land.SN, year).entrySet().stream()
                .filter(one -> one.getValue() == Holiday.REPENTANCE_DAY)
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(day).isBetween(LocalDate.of(year, 11, 16), LocalDate.of(year, 11, 22));
        // The fourth Sunday of Advent is the last one before Christmas, the first comes three weeks earlier.
        var fourthAdvent = LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        assertThat(day.plusDays(11)).isEqualTo(fourthAdvent.minusWeeks(3));
    }

    @Test
    void ownDaysAreNoWorkingDaysAndMoveNoTimeLimitOfTheLaw() {
        var monday = LocalDate.of(2027, 2, 8);
        var calendar = new GermanCalendar(Land.NW, List.of(new Closed(monday, monday, "Rosenmontag")));

        assertThat(calendar.isWorkingDay(monday)).isFalse();
        assertThat(calendar.workingDaysAfter(LocalDate.of(2027, 2, 5), 2)).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(calendar.statutory().nextWorkingDay(LocalDate.of(2027, 2, 6)))
                .isEqualTo(monday);
    }
}
