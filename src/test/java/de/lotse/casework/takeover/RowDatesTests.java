package de.lotse.casework.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.people.PartialDate;
import de.lotse.casework.people.PartialDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RowDatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final RowDates dates = new RowDates(TODAY, false);

    @Test
    void readsTheSpellingsOfADay() {
        for (var spelling : new String[] {
            "01.02.1990",
            "1.2.90",
            "1/2/1990",
            "01-02-1990",
            "1990-02-01",
            "1990-02-01 00:00:00",
            "1990-2-1",
            "1990-2-1 00:00",
            "1990/02/01",
            "1. Februar 1990",
            "1. Feb. 1990",
            "32905",
            "1.2.1990 00:00"
        }) {
            assertThat(dates.read(spelling))
                    .as(spelling)
                    .contains(new PartialDate(LocalDate.of(1990, 2, 1), Precision.DAY));
        }
    }

    @Test
    void keepsWhatIsNotKnownExactly() {
        assertThat(dates.read("1990")).contains(new PartialDate(LocalDate.of(1990, 1, 1), Precision.YEAR));
        assertThat(dates.read("02.1990")).contains(new PartialDate(LocalDate.of(1990, 2, 1), Precision.MONTH));
        assertThat(dates.read("März 1990")).contains(new PartialDate(LocalDate.of(1990, 3, 1), Precision.MONTH));
        assertThat(dates.read("ca. 1990")).contains(new PartialDate(LocalDate.of(1990, 1, 1), Precision.ESTIMATED));
        assertThat(dates.read("")).contains(PartialDate.UNKNOWN);
    }

    @Test
    void readsNoDayIntoWordsOrDaysThatDoNotExist() {
        for (var wrong :
                new String[] {"31.02.1990", "1990-2-31", "heute", "+3", "1.2.", "unbekannt", "13/13/1990", "montag"})
            assertThat(dates.read(wrong)).as(wrong).isEmpty();
        assertThat(dates.hasShape("31.02.1990")).isTrue();
        assertThat(dates.hasShape("1990-2-31")).isTrue();
        assertThat(dates.hasShape("unbekannt")).isFalse();
    }

    @Test
    void countsBareNumbersAsTheWorkbookDoes() {
        assertThat(new RowDates(TODAY, true).read("31443"))
                .contains(new PartialDate(LocalDate.of(1990, 2, 1), Precision.DAY));
    }
}
