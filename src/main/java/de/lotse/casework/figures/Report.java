package de.lotse.casework.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A released report, without its numbers.
 *
 * @param number of the version, from 1
 * @param reason of a correction; null for the first version
 * @param smallest numbers of fewer persons were hidden
 * @param releasedBy name of the account, empty for one that is gone
 */
record Report(
        UUID id,
        View view,
        Period period,
        int number,
        @Nullable String reason,
        int smallest,
        Instant releasedAt,
        String releasedBy) {

    static final String PATH = FiguresPage.PATH + "/freigaben";

    String path() {
        return PATH + "/" + id;
    }

    String path(String part) {
        return path() + "/" + part;
    }
}
