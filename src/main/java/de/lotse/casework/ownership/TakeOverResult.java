package de.lotse.casework.ownership;

/** What came of the form. */
sealed interface TakeOverResult {

    record Taken(String path) implements TakeOverResult {}

    record Refused(TakeOverPage page) implements TakeOverResult {}
}
