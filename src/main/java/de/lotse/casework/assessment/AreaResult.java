package de.lotse.casework.assessment;

/** What became of a life area that was sent. */
sealed interface AreaResult {

    /** @param path of the page to go to */
    record Kept(String path) implements AreaResult {}

    /** Something is wrong with what was typed. */
    record Rejected(AreaPage page) implements AreaResult {}

    /** Somebody else has changed or removed it meanwhile. */
    record Stale(AreaPage page) implements AreaResult {}
}
