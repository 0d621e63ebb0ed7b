package de.lotse.casework.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A merge that can still be taken back.
 *
 * @param survivor the person who stayed
 * @param absorbed the one who is read as her since
 * @param consents which of those of the absorbed one name the survivor
 */
record Merge(
        UUID id,
        UUID survivor,
        UUID absorbed,
        String survivorName,
        String absorbedName,
        Instant mergedAt,
        String mergedBy,
        List<UUID> consents) {

    Merge {
        consents = consents.stream().collect(Collectors.toUnmodifiableList());
    }

    /** The least id that can have been made since (RFC 9562 §5.7). */
    UUID sinceId() {
        return new UUID(mergedAt.toEpochMilli() << 16, 0);
    }

    String path() {
        return "/personen/zusammenfuehrungen/" + id;
    }
}
