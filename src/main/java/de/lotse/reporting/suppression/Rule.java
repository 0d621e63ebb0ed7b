package de.lotse.reporting.suppression;

/**
 * When a number is too small, and how well it has to be hidden.
 *
 * @param smallest from how many on a number is shown, and how wide the range of a hidden one stays
 * @param contributors from how many contributors on a number is shown
 * @param zerosShown whether everybody knows that zeros are shown, so that a hidden number is at least 1
 */
public record Rule(int smallest, int contributors, boolean zerosShown) {

    boolean hides(Lattice lattice, int cell) {
        var count = lattice.count(cell);
        if (count == 0) return !zerosShown;
        return count < smallest || lattice.contributors(cell).cardinality() < contributors;
    }

    /** What a hidden number is at least, as everybody knows. */
    int floor() {
        return zerosShown ? 1 : 0;
    }
}
