package de.lotse.casework.people;

/** What becomes of a form that was sent. */
sealed interface Saving {

    /** @param path of the page to go to */
    record Saved(String path) implements Saving {}

    record Rejected(SectionPage page) implements Saving {}

    /** Somebody else saved meanwhile. */
    record Stale(SectionPage page) implements Saving {}
}
