package de.lotse.reporting.suppression;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Hides cells of a lattice until nobody can compute a hidden number: small ones first, then as many others as it takes. A cell stays
 * hidden only with a witness: moves among hidden cells by which the same shown numbers could stand for a number that is greater or less,
 * over a range of at least {@link Rule#smallest}, and never below what a contributor knows to be there. Where no such cover is found, the
 * table gets coarser.
 */
public final class Suppression {

    /** So many moves are looked at for one table before it gets coarser; about half a second. */
    static final long PATIENCE = 12_000_000;

    private static final int SPARE = 50;

    private final Lattice lattice;
    private final Rule rule;
    private final BitSet fixed;
    private final BitSet hidden = new BitSet();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final long[] start;
    private final Knowledge knowledge;
    private long looked;

    private Suppression(Lattice lattice, Rule rule, BitSet fixed) {
        this.lattice = lattice;
        this.rule = rule;
        this.fixed = fixed;
        this.start = lattice.counts();
        this.knowledge = Knowledge.of(lattice, rule);
    }

    /**
     * The cells that must not be shown.
     *
     * @param shown cells that are known already, and stay so
     * @param secret cells that were hidden before, and stay so
     */
    public static BitSet hidden(Lattice lattice, Rule rule, BitSet shown, BitSet secret) {
        var fixed = (BitSet) shown.clone();
        if (!rule.hides(lattice, Lattice.TOTAL)) fixed.set(Lattice.TOTAL);
        for (var level = lattice.dimensions(); level > 0; level--) {
            if (level == 1 && lattice.dimensions() > 1 && isKnownByLinesOnly(lattice, fixed))
                return linesOnly(lattice, rule, fixed, secret);
            var tried = new Suppression(lattice, rule, fixed);
            if (tried.hide(secret, level)) return tried.hidden;
        }
        return allBut(lattice, fixed);
    }

    private static boolean isKnownByLinesOnly(Lattice lattice, BitSet fixed) {
        return fixed.stream().allMatch(cell -> lattice.level(cell) < 2);
    }

    /**
     * The margins of each dimension by itself. They tell nothing about each other: whoever is exchanged in one dimension keeps his place in
     * the others.
     */
    private static BitSet linesOnly(Lattice lattice, Rule rule, BitSet fixed, BitSet secret) {
        var hidden = allBut(lattice, fixed);
        for (var d = 0; d < lattice.dimensions(); d++) {
            var line = lattice.line(d);
            var ofLine = hidden(line, rule, ofLine(lattice, d, fixed), ofLine(lattice, d, secret));
            for (var code = 1; code < line.cells(); code++)
                hidden.set(lattice.at(Lattice.TOTAL, d, code), ofLine.get(code));
        }
        return hidden;
    }

    private static BitSet ofLine(Lattice lattice, int dimension, BitSet cells) {
        var found = new BitSet();
        for (var code = 0; code <= lattice.size(dimension); code++)
            found.set(code, cells.get(lattice.at(Lattice.TOTAL, dimension, code)));
        return found;
    }

    /** The total by itself is left, and what was known before. */
    private static BitSet allBut(Lattice lattice, BitSet fixed) {
        var all = new BitSet();
        for (var cell = 0; cell < lattice.cells(); cell++)
            if (lattice.level(cell) > 0 || !fixed.get(Lattice.TOTAL)) all.set(cell);
        all.andNot(fixed);
        return all;
    }

    /** @param level cells that are no margin in more dimensions are hidden as they are */
    private boolean hide(BitSet secret, int level) {
        for (var cell = 0; cell < lattice.cells(); cell++)
            if (!fixed.get(cell) && (secret.get(cell) || lattice.level(cell) > level || rule.hides(lattice, cell)))
                hide(cell);
        while (!waiting.isEmpty()) if (!cover(waiting.remove())) return false;
        return true;
    }

    private void hide(int cell) {
        if (hidden.get(cell)) return;
        hidden.set(cell);
        waiting.add(cell);
    }

    /** Hides more until this cell has its witness, against everybody. */
    private boolean cover(int cell) {
        for (var floors = uncovered(cell); floors != null; floors = uncovered(cell)) {
            var choice = new Choice(floors);
            Move.any(lattice, cell, this::isTouchable, choice::weigh);
            if (choice.best == null || looked > PATIENCE) return false;
            for (var corner : choice.best.more()) hide(corner);
            for (var corner : choice.best.less()) hide(corner);
        }
        return true;
    }

    private boolean isTouchable(int cell) {
        return !fixed.get(cell);
    }

    /** What somebody knows of each cell against whom this one has no witness yet; null if there is nobody. */
    private long @Nullable [] uncovered(int cell) {
        if (isCovered(cell, knowledge.most())) return null;
        for (var floors : knowledge.each()) if (!isCovered(cell, floors)) return floors;
        return null;
    }

    private boolean isCovered(int cell, long[] floors) {
        var up = range(cell, rule.smallest(), false, floors);
        return up >= rule.smallest() || up + range(cell, rule.smallest() - up, true, floors) >= rule.smallest();
    }

    /** By how much the cell may be greater, or less, while all that is shown stays true; not more than is needed. */
    private long range(int cell, long needed, boolean down, long[] floors) {
        var counts = start.clone();
        var reached = new long[1];
        Move.any(lattice, cell, hidden::get, found -> {
            looked++;
            var move = down ? found.reversed() : found;
            var times = Math.min(move.room(counts, floors), needed - reached[0]);
            if (times > 0) {
                move.make(counts, times);
                reached[0] += times;
            }
            return reached[0] >= needed || looked > PATIENCE;
        });
        return reached[0];
    }

    /** Which cells are hidden to cover another: those that lose the least for their part of the range. */
    private final class Choice {

        private final long[] floors;
        private @Nullable Move best;
        private double lowest = Double.MAX_VALUE;

        private Choice(long[] floors) {
            this.floors = floors;
        }

        private boolean weigh(Move move) {
            looked++;
            var price = price(move.more()) + price(move.less());
            if (price == 0) return false;
            var up = Math.min(move.room(start, floors), rule.smallest());
            var down = Math.min(move.reversed().room(start, floors), rule.smallest());
            var width = Math.min(up + down, rule.smallest());
            if (width > 0 && price / width < lowest) {
                lowest = price / width;
                best = move;
            }
            return looked > PATIENCE;
        }

        private double price(int[] cells) {
            var price = 0.0;
            for (var cell : cells) if (!hidden.get(cell)) price += price(cell);
            return price;
        }

        /** A margin is worth more than a cell, and what nobody asks for next to nothing. */
        private double price(int cell) {
            var price = (lattice.count(cell) + 1.0) * Math.pow(4, lattice.dimensions() - lattice.level(cell));
            return lattice.isSpare(cell) ? price / SPARE : price;
        }
    }
}
