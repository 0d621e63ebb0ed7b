package de.lotse.governance.council.stations;

import de.lotse.governance.council.CouncilPaper;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that deals with a paper.
 *
 * @param position in the sequence, from 1
 * @param body in Lotse; null for another one
 * @param name of the body
 * @param on the day on which it deals or dealt with it
 * @param result null as long as it said nothing
 * @param decision where it was decided in Lotse
 * @param waits whether it stands on an agenda of the body, or waits for one
 */
public record Station(
        UUID id,
        int version,
        UUID paper,
        int position,
        @Nullable UUID body,
        String name,
        StationRole role,
        @Nullable LocalDate on,
        @Nullable Result result,
        @Nullable UUID decision,
        String remark,
        boolean waits) {

    public static String below(UUID paper) {
        return CouncilPaper.path(paper) + "/beratungsfolge";
    }

    public String path() {
        return below(paper) + "/" + id;
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    public boolean isOpen() {
        return result == null;
    }

    /** Whether what it said was recorded as a decision of the body, which nobody changes. */
    public boolean isDecided() {
        return result != null && decision != null;
    }
}
