package de.lotse.network.liaison;

/** What became of a form. */
sealed interface LiaisonResult<P> {

    record Kept<P>(String path) implements LiaisonResult<P> {}

    /** Something is wrong with it. */
    record Rejected<P>(P page) implements LiaisonResult<P> {}

    /** Somebody else has changed the same meanwhile. */
    record Stale<P>(P page) implements LiaisonResult<P> {}
}
