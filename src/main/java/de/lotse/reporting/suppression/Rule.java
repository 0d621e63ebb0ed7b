package de.lotse.reporting.suppression;

/**
 * When a number is too small, and how well it has to be hidden. Whoever contributed knows his own part and takes it from the number; so what
 * counts is what is left then.
 *
 * @param smallest from how many on a number is shown, and how wide the range of a hidden one stays
 * @param contributors from how many contributors on a number is shown; one fewer who put their own parts together do not learn a small
 *     number of others from it. 1 where those who contributed are not to be protected
 * @param zerosShown whether everybody knows that zeros are shown, so that a hidden number is at least 1
 */
public record Rule(int smallest, int contributors, boolean zerosShown) {

    boolean hides(Lattice lattice, int cell) {
        var count = lattice.count(cell);
        if (count == 0) return !zerosShown;
        return count - known(lattice, cell) < smallest;
    }

    /** What somebody knows that a hidden number is at least: everybody, or whoever contributed most to it. */
    long floor(Lattice lattice, int cell) {
        return Math.max(zerosShown ? 1 : 0, known(lattice, cell));
    }

    private long known(Lattice lattice, int cell) {
        return lattice.known(cell, contributors - 1);
    }
}
