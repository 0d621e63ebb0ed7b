package de.lotse.governance.minutes;

import static de.lotse.web.Texts.t;

import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.meetings.MinutesHead.State;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the minutes of a meeting.
 *
 * @param corrects the number of the revision that it corrects; 0 for the first
 * @param reason why it corrects
 * @param decisions that approved ones hold; empty before
 * @param bodyName what the body was called when they were approved; empty before
 */
record Minutes(
        UUID id,
        int version,
        UUID body,
        UUID meeting,
        int revision,
        State state,
        int corrects,
        String reason,
        Set<UUID> decisions,
        String bodyName,
        @Nullable Instant circulatedAt,
        @Nullable Instant approvedAt,
        String approverName) {

    static String path(UUID body, UUID meeting) {
        return Meeting.path(body, meeting) + "/niederschrift";
    }

    String path() {
        return path(body, meeting) + "/" + id;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    boolean isCirculated() {
        return state == State.CIRCULATED;
    }

    boolean isApproved() {
        return state == State.APPROVED;
    }

    String name() {
        return t("governance.minutes.revision", revision);
    }

    String stateWords() {
        return t("governance.minutes.state." + state);
    }

    Tone tone() {
        return isApproved() ? Tone.SUCCESS : isCirculated() ? Tone.INFO : Tone.NEUTRAL;
    }

    /** When and by whom it was approved; empty before. */
    String approvedWords() {
        return approvedAt == null ? "" : t("governance.minutes.approvedBy", Formats.date(approvedAt), approverName);
    }

    String correctsWords() {
        return corrects == 0 ? "" : t("governance.minutes.corrects", corrects);
    }
}
