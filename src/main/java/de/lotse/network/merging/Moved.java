package de.lotse.network.merging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What hung on an entry beside its fields and went along with a merge.
 *
 * @param texts null for a merge from before they went along
 * @param lost consents to be named that ended with their person, as rows of JSON
 */
record Moved(List<Rows> rows, @Nullable Texts texts, List<Consent> consents, String lost) {

    Moved {
        rows = List.copyOf(rows);
        consents = List.copyOf(consents);
    }

    /** Rows of one table that belong to the other entry now. */
    record Rows(Hanging what, List<UUID> ids) {

        Rows {
            ids = List.copyOf(ids);
        }
    }

    /** Translations of the one that goes on, as rows of JSON: before the merge, with the counts of their sources, and after it. */
    record Texts(String before, String revisions, String after) {}

    /** A consent, and the person of the other entry with whom it stood. */
    record Consent(UUID id, UUID person) {}
}
