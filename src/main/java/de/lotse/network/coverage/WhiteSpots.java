package de.lotse.network.coverage;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import java.util.List;
import java.util.Optional;

/** Says in words where nothing is offered that somebody has confirmed in time. What only waits for its confirmation is no offer here. */
final class WhiteSpots {

    private final Matrix matrix;

    WhiteSpots(Matrix matrix) {
        this.matrix = matrix;
    }

    /** A sentence for each row with a gap, in the order of the rows. */
    List<String> sentences() {
        return matrix.rows().stream()
                .filter(WhiteSpots::isSaid)
                .flatMap(row -> sentence(row).stream())
                .toList();
    }

    private Optional<String> sentence(Option row) {
        var columns = matrix.columns().stream().filter(WhiteSpots::isSaid).toList();
        var gaps = columns.stream()
                .filter(column -> matrix.cell(row, column).verified() == 0)
                .map(Option::label)
                .toList();
        if (gaps.isEmpty()) return Optional.empty();
        if (matrix.row(row).verified() == 0) return Optional.of(nothing(row));
        return Optional.of(some(row, gaps));
    }

    private String nothing(Option row) {
        return matrix.down() == Dimension.DISTRICT
                ? t("network.coverage.gap.district", row.label())
                : t("network.coverage.gap.nowhere", row.label());
    }

    private String some(Option row, List<String> gaps) {
        var where = matrix.across().phrase(gaps);
        return matrix.down() == Dimension.DISTRICT || matrix.across() == Dimension.DISTRICT
                ? t("network.coverage.gap.some", row.label(), where)
                : t("network.coverage.gap.city", matrix.down().phrase(List.of(row.label())), where);
    }

    private static boolean isSaid(Option option) {
        return !option.value().equals(Dimension.UNSAID);
    }
}
