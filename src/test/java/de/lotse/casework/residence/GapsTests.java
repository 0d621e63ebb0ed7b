package de.lotse.casework.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class GapsTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 120;

    @Example
    void findsTheThirtyDaysOfApril() {
        var gaps = Gaps.between(List.of(until(LocalDate.of(2026, 3, 31)), new Period(LocalDate.of(2026, 5, 1), null)));
        assertThat(gaps).containsExactly(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)));
        assertThat(gaps.getFirst().days()).isEqualTo(30);
    }

    @Example
    void findsNoneWhereOneBeginsOnTheDayAfterTheOther() {
        assertThat(Gaps.between(List.of(until(LocalDate.of(2026, 3, 31)), new Period(LocalDate.of(2026, 4, 1), null))))
                .isEmpty();
    }

    @Example
    void hasNoEndWhereNothingFollows() {
        assertThat(Gaps.between(List.of(until(LocalDate.of(2026, 3, 31)))))
                .containsExactly(new Period(LocalDate.of(2026, 4, 1), null));
        assertThat(Gaps.between(List.of())).isEmpty();
    }

    @Property
    void namesExactlyTheDaysThatNoPeriodCovers(@ForAll("periods") List<Period> periods) {
        var gaps = Gaps.between(periods);
        var first = periods.stream().map(Period::from).min(LocalDate::compareTo);
        for (var day : IntStream.range(-5, DAYS + 70).mapToObj(START::plusDays).toList()) {
            var bare = first.isPresent()
                    && day.isAfter(first.get())
                    && periods.stream().noneMatch(period -> period.covers(day));
            assertThat(gaps.stream().filter(gap -> gap.covers(day)).count())
                    .as("%s in %s", day, gaps)
                    .isEqualTo(bare ? 1 : 0);
        }
    }

    @Property
    void neverSplitsAGap(@ForAll("periods") List<Period> periods) {
        var gaps = Gaps.between(periods);
        for (var i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i - 1).to())
                    .isNotNull()
                    .isBefore(gaps.get(i).from().minusDays(1));
        }
    }

    @Provide
    Arbitrary<List<Period>> periods() {
        var from = Arbitraries.integers().between(0, DAYS);
        var days = Arbitraries.integers().between(1, 60).injectNull(0.1);
        return Combinators.combine(from, days).as(GapsTests::period).list().ofMaxSize(6);
    }

    private static Period period(int from, @Nullable Integer days) {
        var first = START.plusDays(from);
        return new Period(first, days == null ? null : first.plusDays(days - 1));
    }

    private static Period until(LocalDate last) {
        return new Period(START, last);
    }
}
