package de.lotse.casework.plan;

/**
 * What became of a form that was sent.
 *
 * @param <P> the page with that form
 */
sealed interface PlanResult<P> {

    /** @param path of the page to go to */
    record Kept<P>(String path) implements PlanResult<P> {}

    /** Something is wrong with what was typed. */
    record Rejected<P>(P page) implements PlanResult<P> {}

    /** Somebody else has changed or removed it meanwhile. */
    record Stale<P>(P page) implements PlanResult<P> {}
}
