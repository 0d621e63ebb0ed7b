package de.lotse.structure.effect;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Bar;
import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.themes.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signals of as many quarters before a decision as have passed since; the quarter of the decision belongs to neither.
 *
 * @param to what the first decision that took the theme up made of it: accepted or given on
 * @param decided the day of that decision
 */
public record Effect(Stage to, LocalDate decided, List<Period> before, List<Period> after) {

    /** A quarter and what may be shown of it. */
    public record Period(Quarter quarter, Amount amount) {}

    public boolean isMeasurable() {
        return !after.isEmpty();
    }

    public Amount sumBefore() {
        return sum(before);
    }

    public Amount sumAfter() {
        return sum(after);
    }

    /** Whether a quarter is missing, so that the two sums cannot be compared for sure. */
    public boolean isIncomplete() {
        return !sumBefore().complete() || !sumAfter().complete();
    }

    private static Amount sum(List<Period> periods) {
        return periods.stream().map(Period::amount).reduce(Amount::plus).orElse(Amount.HIDDEN);
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        before.forEach(one -> lines.add(new Line(t("structure.effect.before"), one)));
        after.forEach(one -> lines.add(new Line(t("structure.effect.after"), one)));
        return lines;
    }

    public List<Bar> bars() {
        return bars(lines());
    }

    private static List<Bar> bars(List<Line> lines) {
        var longest = Math.max(
                1,
                lines.stream()
                        .mapToLong(one -> one.period().amount().shown())
                        .max()
                        .orElse(1));
        return lines.stream()
                .map(one -> new Bar(
                        one.label(),
                        Math.toIntExact(100 * one.period().amount().shown() / longest),
                        one.period().amount().isHidden()
                                ? one.period().amount().words()
                                : one.period().amount().text()))
                .toList();
    }

    /** The chart of quarters that belong to no decision. */
    public static List<Bar> bars(Stream<Period> periods) {
        return bars(periods.map(one -> new Line("", one)).toList());
    }

    /** @param side before or after, in words; or empty */
    public record Line(String side, Period period) {

        public String label() {
            var quarter = period.quarter().label();
            return side.isEmpty() ? quarter : t("structure.effect.line", side, quarter);
        }
    }
}
