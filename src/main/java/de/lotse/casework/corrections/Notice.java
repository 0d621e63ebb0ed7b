package de.lotse.casework.corrections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that stood in the wrong case and was read there by others.
 *
 * @param readers names of who had opened the case in between
 * @param notedBy empty as long as nobody has taken note
 */
record Notice(
        UUID id,
        String caseNumber,
        String kind,
        String author,
        Instant recordedAt,
        String outcome,
        String reason,
        Instant correctedAt,
        String correctedBy,
        List<String> readers,
        String notedBy) {

    boolean open() {
        return notedBy.isEmpty();
    }
}
