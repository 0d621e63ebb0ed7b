package de.lotse.casework.ownership;

/** What came of the form. */
sealed interface RequestResult {

    record Asked(String path) implements RequestResult {}

    record Refused(RequestPage page) implements RequestResult {}
}
