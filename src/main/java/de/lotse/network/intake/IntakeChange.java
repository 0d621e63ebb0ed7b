package de.lotse.network.intake;

import de.lotse.network.entries.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one entry.
 *
 * @param entity name of its kind, or OTHER
 * @param entityId null where nothing here was touched
 * @param before fields; null for one that was made, or that was not touched
 * @param after fields; null for one that was not touched
 * @param recordBefore what was known of the entry of the source; null if it was new
 */
record IntakeChange(
        int number,
        String entity,
        @Nullable UUID entityId,
        String externalId,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after,
        @Nullable ExternalRecord recordBefore) {

    Optional<Kind> kind() {
        return entity.equals(IntakeRow.OTHER) ? Optional.empty() : Optional.of(Kind.valueOf(entity));
    }

    boolean isTouched() {
        return after != null;
    }
}
