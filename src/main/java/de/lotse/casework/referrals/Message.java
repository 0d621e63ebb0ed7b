package de.lotse.casework.referrals;

import java.time.Instant;

/**
 * Something that one side wrote to the other.
 *
 * @param ours whether the own organisation wrote it
 */
record Message(Kind kind, String text, boolean ours, Instant at) {

    enum Kind {
        QUESTION,
        REPLY,
        REASON,
        OUTCOME
    }
}
