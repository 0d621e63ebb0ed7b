package de.lotse.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A report that could be taken from another one hides what that hides. */
class OverlappingReportsTests {

    @Test
    void aQuarterHidesWhatOneOfItsMonthsHides() {
        var month = List.of(figure("A", null), figure("B", null), figure("C", 9L));

        var quarter = new OverlappingReports(List.of(month))
                .hideFrom(List.of(figure("A", 18L), figure("B", 21L), figure("C", 30L), figure("D", 7L)));

        assertThat(quarter)
                .as("else A of the month is 18 less the other months")
                .containsExactly(figure("A", null), figure("B", null), figure("C", 30L), figure("D", 7L));
    }

    @Test
    void aRowThatIsMissingBecauseItsZeroWouldTellIsHidden() {
        var benefit = new Figure(new Cell(Dimension.LEGAL_DOMAIN, "SGB2", Measure.PERSONS), 6L);
        var month = List.of(new Figure(Cell.total(Measure.PERSONS), 40L));

        assertThat(new OverlappingReports(List.of(month)).hideFrom(List.of(benefit)))
                .containsExactly(benefit.hide());
    }

    @Test
    void withoutAnotherReportNothingMoreIsHidden() {
        var figures = List.of(figure("A", 18L));

        assertThat(new OverlappingReports(List.of()).hideFrom(figures)).isEqualTo(figures);
    }

    @Test
    void aCorrectionMovesOnInStepsThatCouldBeShownThemselves() {
        var before = List.of(figure("A", 18L), figure("B", 20L), figure("C", null));

        assertThat(Step.isTooSmall(before, List.of(figure("A", 19L), figure("B", 20L), figure("C", 6L)), 5))
                .isTrue();
        assertThat(Step.isTooSmall(before, List.of(figure("A", 23L), figure("B", 20L), figure("C", 6L)), 5))
                .isFalse();
    }

    private static Figure figure(String district, Long shown) {
        return new Figure(new Cell(Dimension.DISTRICT, district, Measure.NEW_CASES), shown);
    }
}
