package de.lotse.casework.drafts;

import java.time.LocalTime;

/** What became of a draft. */
sealed interface DraftResult {

    record Saved(LocalTime at) implements DraftResult {}

    /** The form was carried out meanwhile. */
    record Sent() implements DraftResult {}

    /** A text was taken out there since the form was opened. */
    record Forgotten() implements DraftResult {}

    record TooLarge() implements DraftResult {}

    record TooMany() implements DraftResult {}
}
