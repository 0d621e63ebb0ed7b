package de.lotse.casework.protection;

import de.lotse.web.Formats;
import java.time.Instant;
import java.util.UUID;

/**
 * Something in the log that may have a good reason, and may have none.
 *
 * @param entry the row with which it was noticed
 * @param caseNumber of the one case it is about; empty where it is about several or none
 */
record Unusual(Kind kind, UUID entry, Instant at, UUID user, String person, String caseNumber) {

    /** The log of that person on that day. */
    String href() {
        return LogFilter.ofDay(user, at.atZone(Formats.ZONE).toLocalDate());
    }

    /** What it is; words and limits stand in the message bundle. */
    enum Kind {
        REFUSALS,
        MANY_CASES,
        VERY_MANY,
        LATE,
        NOT_A_MEMBER,
        WIDE_SEARCH
    }
}
