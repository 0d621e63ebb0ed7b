package de.lotse.governance.meetings;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param meeting null for a new one */
record MeetingFormPage(
        Body body,
        @Nullable Meeting meeting,
        MeetingForm form,
        int version,
        Errors errors,
        List<ConflictRow> conflicts) {

    String title() {
        return t(meeting == null ? "governance.meeting.plan" : "governance.meeting.edit");
    }

    String action() {
        return meeting == null ? body.path() + "/sitzungen" : meeting.path() + "/angaben";
    }

    String back() {
        return meeting == null ? body.path() : meeting.path();
    }

    /** Whether a change is told to those who are invited. */
    boolean isInvited() {
        return meeting != null && meeting.isInvited();
    }
}
