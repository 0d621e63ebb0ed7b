package de.lotse.reporting.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Knows the shown cells, the threshold and the rule, and how small a hidden number can be at all; computes between which bounds a hidden
 * one lies. Shares nothing with the code that hides: linear programming, or all tables there can be.
 *
 * @param sizes codes of each dimension
 * @param shown cells as coordinates, 0 for a margin, with their numbers
 */
public record Attacker(int[] sizes, List<Known> shown, int floor, List<int[]> hidden) {

    public record Known(int[] cell, long value) {}

    public record Bounds(long lowest, long highest) {

        public long width() {
            return highest - lowest;
        }
    }

    /** By linear programming over the inner cells; whole numbers only if asked, which takes longer. */
    public Bounds solve(int[] cell, boolean whole) {
        return new Bounds(-optimum(cell, whole, -1), optimum(cell, whole, 1));
    }

    private long optimum(int[] cell, boolean whole, int sign) {
        var model = new ExpressionsBasedModel();
        var atoms = atoms();
        List<Variable> variables = new ArrayList<>();
        for (var i = 0; i < atoms.size(); i++) {
            var variable = model.newVariable("x" + i).lower(0);
            if (whole) variable.integer();
            variables.add(variable);
        }
        for (var i = 0; i < shown.size(); i++) {
            var sum = model.newExpression("shown" + i);
            sum(sum, atoms, variables, shown.get(i).cell, 1);
            sum.level(BigDecimal.valueOf(shown.get(i).value));
        }
        if (floor > 0)
            for (var i = 0; i < hidden.size(); i++) {
                var sum = model.newExpression("hidden" + i).lower(floor);
                sum(sum, atoms, variables, hidden.get(i), 1);
            }
        var most = 1_000_000;
        var goal = model.newExpression("goal").weight(BigDecimal.ONE);
        sum(goal, atoms, variables, cell, sign);
        var bound = model.newExpression("bound").upper(most); // a number without an upper bound is well hidden
        sum(bound, atoms, variables, cell, 1);
        var result = model.maximise();
        if (!result.getState().isFeasible()) throw new AssertionError("the true table is one: " + result);
        return (long) Math.floor(result.getValue() + 1e-6);
    }

    private static void sum(Expression sum, List<int[]> atoms, List<Variable> variables, int[] cell, int sign) {
        for (var i = 0; i < atoms.size(); i++)
            if (covers(cell, atoms.get(i))) sum.set(variables.get(i), sign);
    }

    /** Goes through every table with this total. */
    public Bounds enumerate(int[] cell, long total) {
        var atoms = atoms();
        var bounds = new long[] {Long.MAX_VALUE, Long.MIN_VALUE};
        tables(new long[atoms.size()], 0, total, table -> {
            if (!fits(table, atoms)) return;
            var value = value(table, atoms, cell);
            bounds[0] = Math.min(bounds[0], value);
            bounds[1] = Math.max(bounds[1], value);
        });
        return new Bounds(bounds[0], bounds[1]);
    }

    private boolean fits(long[] table, List<int[]> atoms) {
        return shown.stream().allMatch(known -> value(table, atoms, known.cell) == known.value)
                && (floor == 0 || hidden.stream().allMatch(cell -> value(table, atoms, cell) >= floor));
    }

    private static void tables(long[] begun, int position, long left, Consumer<long[]> use) {
        if (position == begun.length - 1) {
            begun[position] = left;
            use.accept(begun);
            return;
        }
        for (var value = 0; value <= left; value++) {
            begun[position] = value;
            tables(begun, position + 1, left - value, use);
        }
    }

    private static long value(long[] table, List<int[]> atoms, int[] cell) {
        var value = 0L;
        for (var i = 0; i < table.length; i++) if (covers(cell, atoms.get(i))) value += table[i];
        return value;
    }

    private static boolean covers(int[] cell, int[] atom) {
        for (var d = 0; d < cell.length; d++) if (cell[d] != 0 && cell[d] != atom[d]) return false;
        return true;
    }

    private List<int[]> atoms() {
        List<int[]> all = List.of(new int[0]);
        for (var size : sizes) {
            var longer = new ArrayList<int[]>();
            for (var start : all)
                for (var code = 1; code <= size; code++) {
                    var atom = java.util.Arrays.copyOf(start, start.length + 1);
                    atom[start.length] = code;
                    longer.add(atom);
                }
            all = longer;
        }
        return all;
    }
}
