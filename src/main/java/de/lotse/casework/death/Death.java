package de.lotse.casework.death;

import de.lotse.casework.PersonId;
import de.lotse.casework.people.Died;
import java.time.Instant;
import java.util.UUID;

/**
 * A valid entry.
 *
 * @param toldBy who said so; may be empty
 * @param recordedBy name of the colleague; empty for an account that is gone
 */
record Death(
        UUID id,
        int version,
        PersonId person,
        Died died,
        KnownBy knownBy,
        String toldBy,
        Instant recordedAt,
        String recordedBy) {}
