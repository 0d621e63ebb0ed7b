package de.lotse.governance.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Decided;
import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.agenda.AgendaItem.State;
import de.lotse.governance.agenda.AgendaItems;
import de.lotse.governance.agenda.SubjectKinds;
import de.lotse.governance.attendance.Attendance;
import de.lotse.governance.attendance.Attendances;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Quorum;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.meetings.Meetings;
import de.lotse.governance.meetings.Sealing;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a body decided about an item, and tells the module whose thing it is about in the same transaction. */
@Service
@Transactional
class DecisionService {

    private final BodyRights rights;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Attendances attendances;
    private final Sealing sealing;
    private final BodyDecisions decisions;
    private final SubjectKinds kinds;
    private final Once once;
    private final Clock clock;

    DecisionService(
            BodyRights rights,
            Meetings meetings,
            AgendaItems items,
            Attendances attendances,
            Sealing sealing,
            BodyDecisions decisions,
            SubjectKinds kinds,
            Once once,
            Clock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.items = items;
        this.attendances = attendances;
        this.sealing = sealing;
        this.decisions = decisions;
        this.kinds = kinds;
        this.once = once;
        this.clock = clock;
    }

    DecisionPage page(UUID id, UUID itemId) {
        var body = rights.run(id).body();
        var item = items.get(id, itemId);
        var meeting = meetings.get(id, meetingOf(item));
        requireDecidable(item, meeting);
        return page(body, meeting, item, DecisionForm.begun(item), Errors.none());
    }

    Saving<DecisionPage> record(UUID id, UUID itemId, DecisionForm form) {
        var body = rights.run(id).body();
        var before = items.get(id, itemId);
        kinds.hold(before.subject());
        var meeting = meetings.hold(id, meetingOf(before));
        var key = form._once();
        if (key != null && once.isDone(key)) return new Kept<>(once.run(key, () -> ""));
        var item = items.get(id, itemId); // as it stands now that nobody can give it other words
        requireDecidable(item, meeting);
        var reading = new Reading(LocalDate.now(clock));
        var wanted = form.read(reading, kinds.outcomes(item.subject()), body.votes());
        checkRoom(reading.errors(), body, attendances.of(meeting), wanted);
        if (reading.errors().any()) return new Rejected<>(page(body, meeting, item, form, reading.errors()));
        if (!form.stamp().equals(item.stamp())) return new Stale<>(page(body, meeting, item, form, Errors.none()).over());
        return new Kept<>(once.run(key, () -> record(item, meeting, wanted)));
    }

    private String record(AgendaItem item, Meeting meeting, DecisionForm.Wanted wanted) {
        var fresh = items.end(item.id(), State.DECIDED);
        if (!fresh && item.subject() != null) throw new Conflict(meeting.path());
        var decision = decisions.add(
                item, meeting.id(), meeting.day(), wanted.kind(), wanted.outcome(), wanted.text(), wanted.votes());
        var subject = item.subject();
        if (subject != null)
            kinds.tell(new Decided(
                    decision.id(),
                    item.body(),
                    subject,
                    decision.number(),
                    decision.outcome(),
                    decision.text(),
                    decision.on()));
        return decision.path();
    }

    /** Whether those who were there could decide, and did not vote more often than there were. */
    private static void checkRoom(Errors errors, Body body, Attendance attendance, DecisionForm.Wanted wanted) {
        if (wanted.kind() == DecisionKind.RESOLVED && body.quorum() != Quorum.NONE) {
            if (!attendance.isRecorded()) errors.reject("kind", t("governance.decision.attendanceFirst"));
            else if (!attendance.isQuorate(body.quorum()))
                errors.reject("kind", t("governance.decision.notQuorate", attendance.present(), attendance.seats()));
        }
        var votes = wanted.votes();
        if (votes != null && attendance.isRecorded() && votes.all() > attendance.present())
            errors.reject("yes", t("governance.decision.tooManyVotes", votes.all(), attendance.present()));
    }

    private static UUID meetingOf(AgendaItem item) {
        if (item.meeting() == null) throw new NotFound();
        return item.meeting();
    }

    /** About an item of its own a body may decide more than one thing; a subject is told one. */
    private void requireDecidable(AgendaItem item, Meeting meeting) {
        if (!meeting.id().equals(item.meeting())) throw new Conflict(meeting.path());
        if (!meeting.hasBegun(LocalDate.now(clock))) throw new Conflict(meeting.path());
        sealing.requireOpen(meeting);
        var again = item.subject() == null && item.state() == State.DECIDED;
        if (!item.isOpen() && !again) throw new Conflict(meeting.path());
    }

    private DecisionPage page(Body body, Meeting meeting, AgendaItem item, DecisionForm form, Errors errors) {
        return new DecisionPage(
                body, meeting, item, kinds.outcomes(item.subject()), attendances.of(meeting), form, errors, false);
    }
}
