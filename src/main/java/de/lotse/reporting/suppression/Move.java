package de.lotse.reporting.suppression;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Another way in which the same shown numbers may have come about: some cells have one more, others one less, and every sum stays true.
 * In each dimension it either exchanges two codes, so that the margin stays, or changes one code together with the margin. Its cells are
 * the corners of a box (the hypercube method, see docs/disclosure.md).
 *
 * @param more cells that have one more, when those in {@code less} have one less
 */
record Move(int[] more, int[] less) {

    /**
     * Asks for each move that gives this cell one more and touches only cells that may be touched, until one is answered with true.
     *
     * @return whether one was
     */
    static boolean any(Lattice lattice, int cell, IntPredicate touchable, Predicate<Move> wanted) {
        return any(lattice, touchable, wanted, new Move(new int[] {cell}, new int[0]), 0);
    }

    private static boolean any(
            Lattice lattice, IntPredicate touchable, Predicate<Move> wanted, Move begun, int dimension) {
        if (dimension == lattice.dimensions()) return wanted.test(begun);
        var own = lattice.coordinate(begun.more[0], dimension);
        for (var other = 0; other <= lattice.size(dimension); other++) {
            if (other == own) continue;
            var longer = begun.shifted(lattice, dimension, other, own > 0 && other > 0, touchable);
            if (longer != null && any(lattice, touchable, wanted, longer, dimension + 1)) return true;
        }
        return false;
    }

    /** @param turned two codes: what one gets the other gives; else a code and its margin, which change alike */
    private @Nullable Move shifted(
            Lattice lattice, int dimension, int coordinate, boolean turned, IntPredicate touchable) {
        var longerMore = joined(more, turned ? less : more, lattice, dimension, coordinate, touchable);
        if (longerMore == null) return null;
        var longerLess = joined(less, turned ? more : less, lattice, dimension, coordinate, touchable);
        return longerLess == null ? null : new Move(longerMore, longerLess);
    }

    private static int @Nullable [] joined(
            int[] cells, int[] others, Lattice lattice, int dimension, int coordinate, IntPredicate touchable) {
        var joined = Arrays.copyOf(cells, cells.length + others.length);
        for (var i = 0; i < others.length; i++) {
            var cell = lattice.at(others[i], dimension, coordinate);
            if (!touchable.test(cell)) return null;
            joined[cells.length + i] = cell;
        }
        return joined;
    }

    Move reversed() {
        return new Move(less, more);
    }

    /** How often it can be made before a cell would fall below its floor. */
    long room(long[] counts, long[] floors) {
        var room = Long.MAX_VALUE;
        for (var cell : less) room = Math.min(room, Math.max(0, counts[cell] - floors[cell]));
        return room;
    }

    void make(long[] counts, long times) {
        for (var cell : more) counts[cell] += times;
        for (var cell : less) counts[cell] -= times;
    }
}
