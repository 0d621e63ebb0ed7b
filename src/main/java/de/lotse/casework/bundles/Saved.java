package de.lotse.casework.bundles;

/** What became of a bundle that somebody wanted to save. */
sealed interface Saved {

    record Done() implements Saved {}

    record Unfinished(BundlePage page) implements Saved {}

    /** Somebody else was faster. */
    record Conflicting(BundlePage page) implements Saved {}
}
