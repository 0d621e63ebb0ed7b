package de.lotse.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who sees which number (P6 of the security model; casework-model.md, invariant 16). */
class SuppressionTests {

    private static final Period OCTOBER = Period.months(YearMonth.of(2026, 10), 1);
    private static final Suppression FIVE = new Suppression(5);

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
                .as("else the total tells the zero")
                .contains(new Figure(new Cell(Dimension.LEGAL_DOMAIN, "SGB2", Measure.RUNNING_CASES), null));
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
    void roundsWhereTwoPeriodsWouldDifferByADay() {
        var days = Period.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 30));

        assertThat(shown(FIVE, districts(23, 41), days)).containsExactly(25L, 40L);
        assertThat(shown(FIVE, districts(23, 41), OCTOBER)).containsExactly(23L, 41L);
    }

    @Test
    void obeysTheThresholdOfTheMunicipality() {
        assertThat(shown(new Suppression(3), districts(3, 4))).containsExactly(3L, 4L);
        assertThat(shown(new Suppression(10), districts(9, 30, 12))).containsExactly(null, 30L, null);
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
        return shown(suppression, counts, OCTOBER);
    }

    private static List<Long> shown(Suppression suppression, List<Count> counts, Period period) {
        var shown = new ArrayList<Long>();
        suppression.apply(counts, period).stream()
                .filter(figure -> figure.cell().dimension() == Dimension.DISTRICT
                        && figure.cell().measure() == Measure.PERSONS)
                .forEach(figure -> shown.add(figure.shown()));
        return shown;
    }
}
