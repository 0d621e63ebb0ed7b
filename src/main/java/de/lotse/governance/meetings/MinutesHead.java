package de.lotse.governance.meetings;

import java.util.UUID;

/** A revision of the minutes of a meeting, without its texts. */
public record MinutesHead(UUID id, int revision, State state) {

    public enum State {
        DRAFT,
        CIRCULATED,
        APPROVED
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }
}
