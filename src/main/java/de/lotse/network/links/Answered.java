package de.lotse.network.links;

/** What came of an answer. */
sealed interface Answered {

    /** The link is used, expired or was never there. */
    record Gone() implements Answered {}

    record Confirmed() implements Answered {}

    record Proposed() implements Answered {}

    record Refused(ConfirmPage page) implements Answered {}

    record SeveralRefused(SeveralPage page) implements Answered {}

    /** One of them has changed since the page was opened; nothing was taken. */
    record SeveralOutdated(SeveralPage page) implements Answered {}

    /** The offer has changed since the page was opened; nothing was taken. */
    record Outdated(ConfirmPage page) implements Answered {}
}
