package de.lotse.casework.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.inquiries.BirthDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @CsvSource({"1.5.1980,1980-05-01,DAY", "5.1980,1980-05-01,MONTH", "05/1980,1980-05-01,MONTH", "1980,1980-01-01,YEAR"
    })
    void isAsExactAsItIsTyped(String typed, LocalDate day, Precision precision) {
        assertThat(BirthDate.parse(typed, false, TODAY)).contains(new BirthDate(day, precision));
    }

    @Test
    void saysThatItIsEstimated() {
        assertThat(BirthDate.parse("1980", true, TODAY))
                .contains(new BirthDate(LocalDate.of(1980, 1, 1), Precision.ESTIMATED));
    }

    @Test
    void mayBeUnknown() {
        assertThat(BirthDate.parse("", true, TODAY)).contains(BirthDate.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gelb", "31.2.1980", "13.1980", "2027", "6.3.2026", "1850"})
    void isNoDayThatCannotBe(String typed) {
        assertThat(BirthDate.parse(typed, false, TODAY)).isEmpty();
    }
}
