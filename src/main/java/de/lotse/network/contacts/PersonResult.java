package de.lotse.network.contacts;

/** What became of a form about a person. */
sealed interface PersonResult {

    record Kept(String path) implements PersonResult {}

    /** Something is wrong with it. */
    record Rejected(PersonPage page) implements PersonResult {}

    /** Somebody else has changed the same meanwhile. */
    record Stale(PersonPage page) implements PersonResult {}
}
