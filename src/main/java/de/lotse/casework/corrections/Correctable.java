package de.lotse.casework.corrections;

import java.time.Instant;
import java.util.UUID;

/**
 * Something of a case that can be struck or moved, without its content.
 *
 * @param author the account that recorded it
 * @param authorName as colleagues read it
 * @param happenedAt as the course of the case shows it
 * @param recordedAt when it was written down
 */
public record Correctable(UUID id, Kind kind, UUID author, String authorName, Instant happenedAt, Instant recordedAt) {

    /** What it is; the German names stand in the message bundle. */
    public enum Kind {
        NOTE,
        CONTACT,
        DOCUMENT
    }
}
