package de.lotse.casework.leadership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A line of a bar chart.
 *
 * @param width from 0 to 100, of the longest bar
 */
record Bar(String label, String number, BigDecimal width) {

    /** The longest bar takes the whole width; with nothing to show all are empty. */
    static List<Bar> of(List<Figure> figures) {
        var longest = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        return figures.stream()
                .map(one -> new Bar(one.label(), one.text(), width(one.value(), longest)))
                .toList();
    }

    private static BigDecimal width(BigDecimal value, BigDecimal longest) {
        if (longest.signum() == 0) return BigDecimal.ZERO;
        return value.multiply(BigDecimal.valueOf(100)).divide(longest, 1, RoundingMode.HALF_UP);
    }

    /** @param text the value as it is read */
    record Figure(String label, BigDecimal value, String text) {}
}
