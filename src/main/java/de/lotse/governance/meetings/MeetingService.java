package de.lotse.governance.meetings;

import de.lotse.governance.agenda.Waiting;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings, invites to them, postpones them and calls them off. */
@Service
@Transactional
class MeetingService {

    private final BodyRights rights;
    private final Meetings meetings;
    private final Waiting waiting;
    private final Sealing sealing;
    private final MeetingNews news;
    private final Once once;
    private final Clock clock;

    MeetingService(
            BodyRights rights,
            Meetings meetings,
            Waiting waiting,
            Sealing sealing,
            MeetingNews news,
            Once once,
            Clock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.waiting = waiting;
        this.sealing = sealing;
        this.news = news;
        this.once = once;
        this.clock = clock;
    }

    MeetingFormPage blank(UUID body) {
        return page(rights.run(body).body(), null, MeetingForm.EMPTY, 0, Errors.none(), List.of());
    }

    Saving<MeetingFormPage> plan(UUID id, MeetingForm form) {
        var body = rights.run(id).body();
        var reading = reading();
        var wanted = form.read(reading);
        if (reading.errors().any()) return new Rejected<>(page(body, null, form, 0, reading.errors(), List.of()));
        return new Kept<>(once.run(form._once(), () -> Meeting.path(id, meetings.add(id, wanted))));
    }

    MeetingFormPage edit(UUID id, UUID meetingId) {
        var body = rights.run(id).body();
        var meeting = changeable(meetings.get(id, meetingId));
        return page(body, meeting, MeetingForm.of(meeting), meeting.version(), Errors.none(), List.of());
    }

    Saving<MeetingFormPage> change(UUID id, UUID meetingId, MeetingForm form) {
        var body = rights.run(id).body();
        waiting.holdAll(meetingId);
        var meeting = changeable(meetings.hold(id, meetingId));
        var reading = reading();
        var wanted = form.read(reading);
        if (reading.errors().any())
            return new Rejected<>(page(body, meeting, form, form.version(), reading.errors(), List.of()));
        if (wanted.isSameAs(meeting)) return new Kept<>(meeting.path()); // sent twice, or nothing changed
        var moved = meeting.isInvited() && wanted.movesFrom(meeting);
        if (!meetings.change(meeting, form.version(), wanted, moved)) return stale(body, meeting, form);
        waiting.renewAll(meetingId);
        if (moved) news.moved(body, meetings.get(id, meetingId));
        return new Kept<>(meeting.path());
    }

    private Saving<MeetingFormPage> stale(Body body, Meeting meeting, MeetingForm form) {
        var rows = Typed.compare(form.words(), MeetingForm.of(meeting).words());
        return new Stale<>(page(body, meeting, form, meeting.version(), Errors.none(), rows));
    }

    /** Tells everybody with a seat. Done once; whoever gets a seat later reads it in her calendar. */
    String invite(UUID id, UUID meetingId) {
        var body = rights.run(id).body();
        var meeting = changeable(meetings.hold(id, meetingId));
        if (meetings.invite(meetingId, clock.instant())) news.invited(body, meetings.get(id, meetingId));
        return meeting.path();
    }

    /** What was open on its agenda waits again. */
    String cancel(UUID id, UUID meetingId, int version, String reason, @Nullable UUID key) {
        var body = rights.run(id).body();
        return once.run(key, () -> {
            waiting.holdAll(meetingId);
            var meeting = changeable(meetings.hold(id, meetingId));
            if (!meetings.cancel(meetingId, version, reason, clock.instant())) throw new Conflict(meeting.path());
            waiting.putBackAll(meetingId);
            if (meeting.isInvited()) news.cancelled(body, meetings.get(id, meetingId));
            return meeting.path();
        });
    }

    private Meeting changeable(Meeting meeting) {
        if (meeting.isCancelled()) throw new Conflict(meeting.path());
        sealing.requireMovable(meeting);
        return meeting;
    }

    private Reading reading() {
        return new Reading(LocalDate.now(clock));
    }

    private static MeetingFormPage page(
            Body body,
            @Nullable Meeting meeting,
            MeetingForm form,
            int version,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new MeetingFormPage(body, meeting, form, version, errors, conflicts);
    }
}
