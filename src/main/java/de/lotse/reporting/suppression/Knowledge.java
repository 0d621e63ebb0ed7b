package de.lotse.reporting.suppression;

import java.util.List;

/**
 * How many people know to be in each cell before they look at the table.
 *
 * @param most what the largest contributor of each cell knows of it; together more than anybody knows
 * @param each the same for every single contributor, or what all of them together know where that would be too much to look at
 */
record Knowledge(long[] most, List<long[]> each) {

    /** So many numbers are looked at one contributor after the other. */
    private static final int SINGLE = 40_000;

    static Knowledge of(Lattice lattice, Rule rule) {
        var most = new long[lattice.cells()];
        for (var cell = 0; cell < most.length; cell++) most[cell] = Math.max(rule.floor(), rule.known(lattice, cell));
        var single = rule.contributors() == 2
                && lattice.cells() * lattice.contributors().size() <= SINGLE;
        return new Knowledge(most, single ? each(lattice, rule) : List.of(most));
    }

    private static List<long[]> each(Lattice lattice, Rule rule) {
        return lattice.contributors().stream()
                .sorted()
                .map(one -> of(one, lattice, rule))
                .toList();
    }

    private static long[] of(int contributor, Lattice lattice, Rule rule) {
        var own = new long[lattice.cells()];
        for (var cell = 0; cell < own.length; cell++) own[cell] = Math.max(rule.floor(), lattice.of(contributor, cell));
        return own;
    }
}
