package de.lotse.governance.attendance;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.meetings.Meetings;
import de.lotse.governance.meetings.Sealing;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who was there, from the day of the meeting until its minutes are approved. */
@Service
@Transactional
class AttendanceService {

    private final BodyRights rights;
    private final Meetings meetings;
    private final Attendances attendances;
    private final Sealing sealing;
    private final Clock clock;

    AttendanceService(BodyRights rights, Meetings meetings, Attendances attendances, Sealing sealing, Clock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.attendances = attendances;
        this.sealing = sealing;
        this.clock = clock;
    }

    AttendancePage page(UUID id, UUID meetingId) {
        var body = rights.run(id).body();
        var meeting = held(meetings.get(id, meetingId));
        var known = attendances.of(meeting);
        return new AttendancePage(
                body, meeting, known.members(), begun(known), meeting.version(), Errors.none(), List.of());
    }

    /** Deputies are offered the seat of theirs. */
    private static AttendanceForm begun(Attendance known) {
        var form = AttendanceForm.of(known);
        if (!known.isRecorded())
            for (var member : known.members())
                if (member.deputyFor() != null)
                    form.standsFor().put(member.id(), member.deputyFor().toString());
        return form;
    }

    Saving<AttendancePage> save(UUID id, UUID meetingId, int version, Map<String, String> fields) {
        var body = rights.run(id).body();
        var meeting = held(meetings.hold(id, meetingId));
        var known = attendances.of(meeting);
        var form = AttendanceForm.of(fields, known.members());
        var errors = Errors.none();
        var attendees = form.read(errors, known.members());
        if (errors.any()) return new Rejected<>(page(body, meeting, known, form, version, errors, List.of()));
        var theirs = AttendanceForm.of(known);
        if (theirs.equals(form)) return new Kept<>(meeting.path() + "#anwesenheit"); // sent twice
        if (!meetings.touch(meetingId, version))
            return new Stale<>(page(
                    body,
                    meeting,
                    known,
                    form,
                    meeting.version(),
                    Errors.none(),
                    Typed.compare(form.words(known.members()), theirs.words(known.members()))));
        attendances.replace(meetingId, attendees);
        return new Kept<>(meeting.path() + "#anwesenheit");
    }

    private Meeting held(Meeting meeting) {
        if (!meeting.hasBegun(LocalDate.now(clock))) throw new Conflict(meeting.path());
        sealing.requireOpen(meeting);
        return meeting;
    }

    private static AttendancePage page(
            Body body,
            Meeting meeting,
            Attendance known,
            AttendanceForm form,
            int version,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new AttendancePage(body, meeting, known.members(), form, version, errors, conflicts);
    }
}
