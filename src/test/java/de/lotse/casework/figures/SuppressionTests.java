package de.lotse.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who sees which number (P6 of the security model; casework-model.md, invariant 16). */
class SuppressionTests {

    private static final Period OCTOBER = Period.months(YearMonth.of(2026, 10), 1);
    private static final Period QUARTER = Period.months(YearMonth.of(2026, 7), 3);
    private static final Period YEAR = Period.months(YearMonth.of(2026, 1), 12);
    private static final Suppression FIVE = Suppression.exact(5);

    @Test
    void hidesWhatBelongsToFewerThanFive() {
        assertThat(shown(FIVE, districts(4, 12, 9))).containsExactly(null, 12L, null);
        assertThat(shown(FIVE, districts(5, 12, 9))).containsExactly(5L, 12L, 9L);
    }

    @Test
    void hidesASecondNumberSoThatTheTotalDoesNotTellTheFirst() {
        assertThat(shown(FIVE, districts(1, 6, 40))).containsExactly(null, null, 40L);
    }

    @Test
    void hidesAThirdNumberWhereTwoTogetherWouldStillBeSmall() {
        assertThat(shown(FIVE, districts(1, 2, 7, 40))).containsExactly(null, null, null, 40L);
    }

    @Test
    void showsAZeroWhereNobodyIsThere() {
        assertThat(shown(FIVE, districts(0, 12))).containsExactly(0L, 12L);
    }

    @Test
    void hidesAZeroThatTellsOfTheOthers() {
        var counts = List.of(
                new Count(Cell.total(Measure.RUNNING_CASES), 20, 20),
                count(Dimension.LEGAL_DOMAIN, "SGB2", Measure.RUNNING_CASES, 20, 20),
                count(Dimension.LEGAL_DOMAIN, "ASYLBLG", Measure.CLOSED_CASES, 6, 6),
                new Count(Cell.total(Measure.CLOSED_CASES), 6, 6));

        assertThat(FIVE.apply(counts, OCTOBER))
                .contains(new Figure(new Cell(Dimension.LEGAL_DOMAIN, "ASYLBLG", Measure.RUNNING_CASES), null))
                .contains(new Figure(new Cell(Dimension.LEGAL_DOMAIN, "ASYLBLG", Measure.CLOSED_CASES), 6L));
    }

    @Test
    void showsAViewerEachNumberThatIsHersAlone() {
        var mine = List.of(
                new Count(Cell.total(Measure.PERSONS), 3, 0),
                count(Dimension.DISTRICT, "A", Measure.PERSONS, 1, 0),
                count(Dimension.DISTRICT, "B", Measure.PERSONS, 2, 0));

        assertThat(shown(FIVE, mine)).containsExactly(1L, 2L);
    }

    @Test
    void hidesFromAViewerWhatSheCouldComputeWithHerOwn() {
        var partlyMine = List.of(
                new Count(Cell.total(Measure.PERSONS), 30, 12),
                count(Dimension.DISTRICT, "A", Measure.PERSONS, 20, 2),
                count(Dimension.DISTRICT, "B", Measure.PERSONS, 10, 10));

        assertThat(shown(FIVE, partlyMine)).containsExactly(null, null);
    }

    @Test
    void hidesMinutesTogetherWithTheConsultationsOfTheFew() {
        var counts = List.of(
                new Count(Cell.total(Measure.CONSULTATIONS), 12, 2), new Count(Cell.total(Measure.MINUTES), 430, 2));

        assertThat(FIVE.apply(counts, OCTOBER))
                .contains(new Figure(Cell.total(Measure.CONSULTATIONS), null))
                .contains(new Figure(Cell.total(Measure.MINUTES), null));
    }

    @Test
    void roundsWhatOthersCountAndKeepsHerOwn() {
        var partlyMine = List.of(
                new Count(Cell.total(Measure.PERSONS), 44, 27),
                count(Dimension.DISTRICT, "A", Measure.PERSONS, 21, 9),
                count(Dimension.DISTRICT, "B", Measure.PERSONS, 18, 18),
                count(Dimension.DISTRICT, "C", Measure.PERSONS, 5, 0));

        assertThat(shown(Suppression.rounding(3), partlyMine)).containsExactly(17L, 15L, 5L);
        assertThat(shown(FIVE, partlyMine)).containsExactly(21L, 18L, 5L);
    }

    @Test
    void roundsMinutesToHours() {
        var counts = List.of(
                new Count(Cell.total(Measure.CONSULTATIONS), 23, 9), new Count(Cell.total(Measure.MINUTES), 430, 9));

        assertThat(Suppression.rounding(5).apply(counts, OCTOBER))
                .contains(new Figure(Cell.total(Measure.CONSULTATIONS), 20L))
                .contains(new Figure(Cell.total(Measure.MINUTES), 420L));
    }

    /**
     * The attack by periods: she asks for a whole and for parts of it that leave one part, and takes them from each other. Every hidden
     * number must leave her two possibilities at least, also if she knows how numbers are rounded and hidden.
     */
    @Property(tries = 2000)
    void aHiddenQuarterCannotBeComputedFromTheYearAndTheOthers(
            @ForAll @Size(4) List<@IntRange(max = 30) Integer> quarters,
            @ForAll @Size(4) List<@IntRange(max = 4) Integer> mine,
            @ForAll @IntRange(min = 3, max = 10) int smallest) {
        var rounding = Suppression.rounding(smallest);
        var year = asked(
                rounding,
                YEAR,
                quarters.stream().mapToInt(Integer::intValue).sum(),
                mine.stream().mapToInt(Integer::intValue).sum());
        var parts = IntStream.range(0, 4)
                .mapToObj(i -> asked(rounding, QUARTER, quarters.get(i), mine.get(i)))
                .toList();
        for (var one : parts) {
            if (!one.hidden()) continue;
            var least = year.least()
                    - parts.stream()
                            .filter(each -> each != one)
                            .mapToInt(Span::most)
                            .sum();
            var most = year.most()
                    - parts.stream()
                            .filter(each -> each != one)
                            .mapToInt(Span::least)
                            .sum();
            assertThat(Math.min(most, one.most())).isGreaterThan(Math.max(least, one.least()));
        }
    }

    /** Two periods that adjoin, with what was running at the end of both: nothing of the flow between is told. */
    @Property(tries = 2000)
    void aHiddenFlowCannotBeComputedFromTwoStocks(
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(min = 1, max = 4) int opened,
            @ForAll @IntRange(max = 20) int closed,
            @ForAll @IntRange(min = 3, max = 10) int smallest) {
        var rounding = Suppression.rounding(smallest);
        var gone = Math.min(closed, before);
        var first = asked(rounding, QUARTER, before, 0);
        var second = asked(rounding, QUARTER, before + opened - gone, 0);
        var left = asked(rounding, QUARTER, gone, 0);
        var hidden = asked(rounding, QUARTER, opened, 0);
        if (!hidden.hidden()) return;

        var least = second.least() - first.most() + left.least();
        var most = second.most() - first.least() + left.most();
        assertThat(Math.min(most, hidden.most())).isGreaterThan(Math.max(least, hidden.least()));
    }

    @Property
    void twoNestedPeriodsTellNothingOfWhatLiesBetweenThem(
            @ForAll @IntRange(max = 60) int inner,
            @ForAll @IntRange(min = 1, max = 9) int between,
            @ForAll @IntRange(min = 3, max = 10) int smallest) {
        var rounding = Suppression.rounding(smallest);
        var hidden = asked(rounding, QUARTER, between, 0);
        var outer = asked(rounding, QUARTER, inner + between, 0);
        var part = asked(rounding, QUARTER, inner, 0);
        if (!hidden.hidden() || outer.hidden() || part.hidden()) return;

        assertThat(outer.least() - part.most()).isLessThanOrEqualTo(1);
        assertThat(outer.most() - part.least()).isGreaterThanOrEqualTo(rounding.smallest() - 1);
    }

    /** What somebody knows of the others' cases from one answer, her own taken away. */
    private static Span asked(Suppression suppression, Period period, int others, int mine) {
        var total = Cell.total(Measure.NEW_CASES);
        var shown = suppression.apply(List.of(new Count(total, others + mine, others)), period).stream()
                .filter(figure -> figure.cell().equals(total))
                .findFirst()
                .orElseThrow()
                .shown();
        if (shown == null) return new Span(1, suppression.below(period) - 1, true);
        var least = (int) (shown - mine);
        return new Span(least, least == 0 ? 0 : least + suppression.smallest() - 1, false);
    }

    private record Span(int least, int most, boolean hidden) {}

    @Test
    void obeysTheThresholdOfTheMunicipality() {
        assertThat(shown(Suppression.exact(3), districts(3, 4))).containsExactly(3L, 4L);
        assertThat(shown(Suppression.exact(10), districts(9, 30, 12))).containsExactly(null, 30L, null);
    }

    /** The attack: whoever knows the total and all shown numbers takes them away, and what remains is never one number and never small. */
    @Property(tries = 500)
    void nothingSmallRemainsWhenTheShownIsTakenFromTheTotal(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 30) Integer> numbers) {
        var counts = districts(numbers.stream().mapToInt(Integer::intValue).toArray());
        var figures = FIVE.apply(counts, OCTOBER);
        var total = figures.stream()
                .filter(figure -> figure.cell().dimension() == Dimension.TOTAL
                        && figure.cell().measure() == Measure.PERSONS)
                .findFirst()
                .orElseThrow()
                .shown();
        var column = shown(FIVE, counts);
        var rest = numbers.stream().mapToInt(Integer::intValue).sum()
                - column.stream()
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
        var hidden = column.stream().filter(Objects::isNull).count();

        if (total == null) assertThat(column.stream().filter(Objects::nonNull)).allMatch(shown -> shown == 0);
        else if (hidden > 0) {
            assertThat(hidden).isGreaterThan(1);
            assertThat(rest).isGreaterThanOrEqualTo(5);
        }
        assertThat(column.stream().filter(Objects::nonNull)).noneMatch(shown -> shown > 0 && shown < 5);
    }

    private static List<Count> districts(int... numbers) {
        var counts = new ArrayList<Count>();
        var sum = 0;
        for (var i = 0; i < numbers.length; i++) {
            if (numbers[i] == 0) {
                // A row is there because of another measure.
                counts.add(count(Dimension.DISTRICT, code(i), Measure.NEW_CASES, 7, 7));
            } else {
                counts.add(count(Dimension.DISTRICT, code(i), Measure.PERSONS, numbers[i], numbers[i]));
            }
            sum += numbers[i];
        }
        counts.add(new Count(Cell.total(Measure.PERSONS), sum, sum));
        return counts;
    }

    private static String code(int number) {
        return String.valueOf((char) ('A' + number));
    }

    private static Count count(Dimension dimension, String code, Measure measure, long value, long unseen) {
        return new Count(new Cell(dimension, code, measure), value, unseen);
    }

    private static List<Long> shown(Suppression suppression, List<Count> counts) {
        var shown = new ArrayList<Long>();
        suppression.apply(counts, OCTOBER).stream()
                .filter(figure -> figure.cell().dimension() == Dimension.DISTRICT
                        && figure.cell().measure() == Measure.PERSONS)
                .forEach(figure -> shown.add(figure.shown()));
        return shown;
    }
}
