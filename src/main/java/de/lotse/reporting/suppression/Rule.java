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

    /** What a hidden number is at least, as everybody knows. */
    int floor() {
        return zerosShown ? 1 : 0;
    }

    /** What those know of a cell who may put their own parts of it together, if they are the largest ones. */
    long known(Lattice lattice, int cell) {
        return lattice.known(cell, contributors - 1);
    }
}
