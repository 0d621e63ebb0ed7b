package de.lotse.casework.ownership;

/** What came of the form. */
sealed interface HandOverResult {

    record Offered(String path) implements HandOverResult {}

    /** With errors, or with the preview. */
    record Shown(HandOverPage page) implements HandOverResult {}
}
