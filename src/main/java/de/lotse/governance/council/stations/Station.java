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
 * @param named whether that decision names its result; of a free one somebody says what it comes to
 * @param revision of the paper with which it dealt: the one in force on that day, else the first; null as long as it said nothing
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
        boolean named,
        @Nullable Integer revision,
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

    /** Whether the body has still to deal with it. */
    public boolean isOpen() {
        return result == null && decision == null;
    }

    /** Whether somebody may say by hand what the body said: not where its decision in Lotse named the result. */
    public boolean takesResult() {
        return decision == null || !named;
    }

    /** Whether the body decided, and nobody has said yet what that comes to. */
    public boolean lacksResult() {
        return result == null && decision != null;
    }
}
