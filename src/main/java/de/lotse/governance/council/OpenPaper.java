package de.lotse.governance.council;

import java.time.LocalDate;

/**
 * A paper as the acting person may read it.
 *
 * @param keeper whether she writes papers
 * @param seated whether she has a seat in a body that deals with it
 */
public record OpenPaper(CouncilPaper paper, boolean keeper, boolean seated, LocalDate today) {

    /** Whether she may read a text of this kind. */
    public boolean reads(Publicity publicity) {
        return keeper || seated || publicity == Publicity.PUBLIC;
    }

    /** The revision that she reads. */
    public int shown() {
        return paper.shown(keeper);
    }
}
