package de.lotse.network.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry of the source.
 *
 * @param entity name of the kind, or OTHER
 * @param entityId ours; null where somebody left it out, or where it is only kept
 * @param hash of what the source said
 * @param imported the fields as they were imported last
 * @param kept what has no field here
 * @param accepted keys of the repairs that somebody accepted
 * @param goneSince when the source did not have it any more
 */
record ExternalRecord(
        String entity,
        String externalId,
        @Nullable UUID entityId,
        String name,
        String hash,
        Map<String, String> imported,
        Map<String, String> kept,
        List<String> accepted,
        @Nullable Instant goneSince) {

    ExternalRecord {
        imported = Map.copyOf(imported);
        kept = Map.copyOf(kept);
        accepted = List.copyOf(accepted);
    }

    String key() {
        return key(entity, externalId);
    }

    static String key(String entity, String externalId) {
        return entity + " " + externalId;
    }
}
