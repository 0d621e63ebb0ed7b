package de.lotse.network.merging;

import de.lotse.network.entries.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two entries that became one.
 *
 * @param kept the one that goes on
 * @param gone the one that is archived since
 * @param name of the one that goes on, as it was
 * @param goneName of the other one, as it was
 * @param edits what was changed, in this order
 * @param records entries of other directories that were the one that is gone
 * @param moved what else went along
 */
record Merge(
        UUID id,
        Kind kind,
        UUID kept,
        UUID gone,
        String name,
        String goneName,
        List<Edit> edits,
        List<Source> records,
        Moved moved,
        String mergedBy,
        Instant mergedAt,
        boolean undone) {

    static final String PATH = "/netzwerk/zusammenfuehren";

    Merge {
        edits = List.copyOf(edits);
        records = List.copyOf(records);
    }

    String path() {
        return PATH + "/" + id + "/trennung";
    }

    /** What became different in one entry. */
    record Edit(Kind kind, UUID id, Map<String, String> before, Map<String, String> after) {

        Edit {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    /** An entry of another directory. */
    record Source(UUID source, String externalId) {}
}
