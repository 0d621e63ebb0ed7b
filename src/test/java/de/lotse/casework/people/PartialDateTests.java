package de.lotse.casework.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.people.PartialDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "1.2.87, DAY, 1987-02-01, 01.02.1987",
        "01.02.1987, DAY, 1987-02-01, 01.02.1987",
        "3.1987, MONTH, 1987-03-01, 03.1987",
        "03/1987, MONTH, 1987-03-01, 03.1987",
        "1987, YEAR, 1987-01-01, 1987",
        "etwa 1987, ESTIMATED, 1987-01-01, etwa 1987",
        "ca. 1987, ESTIMATED, 1987-01-01, etwa 1987",
    })
    void readsAsMuchAsIsKnown(String typed, Precision precision, LocalDate first, String shown) {
        var date = PartialDate.parse(typed, TODAY).orElseThrow();

        assertThat(date).isEqualTo(new PartialDate(first, precision));
        assertThat(date.text()).isEqualTo(shown);
        assertThat(PartialDate.parse(shown, TODAY)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"13.1987", "irgendwann", "31.2.1987", "etwa bald"})
    void doesNotGuess(String typed) {
        assertThat(PartialDate.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void nothingTypedIsUnknown() {
        assertThat(PartialDate.parse("", TODAY)).contains(PartialDate.UNKNOWN);
        assertThat(PartialDate.UNKNOWN.age(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22.11.2014, 12 Jahre",
        "23.11.2014, 11 Jahre",
        "2014, etwa 12 Jahre",
        "11.2014, etwa 12 Jahre",
        "10.2014, 12 Jahre"
    })
    void tellsTheAgeAndWhetherItIsCertain(String birth, String age) {
        assertThat(read(birth).age(TODAY)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "5.3.2009, wird am 05.03.2027 18",
        "3.2009, wird im Monat 03.2027 18",
        "2009, wird im Jahr 2027 18",
        "etwa 2009, wird etwa im Jahr 2027 18",
    })
    void warnsAYearBeforeSomebodyComesOfAge(String birth, String warning) {
        assertThat(read(birth).comingOfAge(TODAY)).isEqualTo(warning);
    }

    @ParameterizedTest
    @CsvSource({"23.11.2009", "22.11.2008", "1987"})
    void isSilentLongBeforeAndAfter(String birth) {
        assertThat(read(birth).comingOfAge(TODAY)).isEmpty();
    }

    @Test
    void countsAsAMinorAsLongAsThatIsPossible() {
        assertThat(read("2008").isMinor(TODAY)).isTrue();
        assertThat(read("22.11.2008").isMinor(TODAY)).isFalse();
        assertThat(read("2007").isMinor(TODAY)).isFalse();
    }

    private static PartialDate read(String typed) {
        return PartialDate.parse(typed, TODAY).orElseThrow();
    }
}
