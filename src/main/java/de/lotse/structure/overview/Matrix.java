package de.lotse.structure.overview;

import de.lotse.kern.Option;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.SignalWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Legal domains by legal domains.
 *
 * @param amounts of a transition, by its code
 */
record Matrix(List<Option> from, List<Option> to, Map<String, Amount> amounts) {

    static Matrix of(List<Option> from, List<Option> to, Function<String, Amount> amount) {
        var amounts = new HashMap<String, Amount>();
        for (var one : from) for (var end : to) amounts.put(code(one, end), amount.apply(code(one, end)));
        return new Matrix(from, to, amounts);
    }

    /** Without rows and columns that have nothing to show. */
    Matrix shown() {
        return new Matrix(
                from.stream()
                        .filter(one -> to.stream().anyMatch(end -> isShown(one, end)))
                        .toList(),
                to.stream()
                        .filter(end -> from.stream().anyMatch(one -> isShown(one, end)))
                        .toList(),
                amounts);
    }

    List<Amount> row(Option one) {
        return to.stream().map(end -> amount(one, end)).toList();
    }

    private boolean isShown(Option one, Option end) {
        return !amount(one, end).isHidden();
    }

    private Amount amount(Option one, Option end) {
        return amounts.getOrDefault(code(one, end), Amount.HIDDEN);
    }

    private static String code(Option one, Option end) {
        return SignalWords.transition(one.value(), end.value());
    }
}
