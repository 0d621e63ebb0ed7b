package de.lotse.network.proposals;

/** What came of a review. */
sealed interface Reviewed {

    record Done(String path) implements Reviewed {}

    record Refused(ProposalPages.One page) implements Reviewed {}

    /** Somebody else was faster; the page shows what holds now. */
    record Overtaken(ProposalPages.One page) implements Reviewed {}
}
