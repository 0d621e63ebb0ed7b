package de.lotse.governance.minutes;

import de.lotse.governance.agenda.AgendaItems;
import de.lotse.governance.attendance.Attendances;
import de.lotse.governance.attendance.Attendee;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.OpenBody;
import de.lotse.governance.bodies.Quorum;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.decisions.BodyDecision;
import de.lotse.governance.decisions.BodyDecisions;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.meetings.Meetings;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the first draft to approved minutes. A draft is read by whoever writes it; members read what is circulated. */
@Service
@Transactional
class MinutesService {

    private final BodyRights rights;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Attendances attendances;
    private final BodyDecisions decisions;
    private final StoredMinutes minutes;
    private final Objections objections;
    private final MinutesNews news;
    private final Clock clock;

    MinutesService(
            BodyRights rights,
            Meetings meetings,
            AgendaItems items,
            Attendances attendances,
            BodyDecisions decisions,
            StoredMinutes minutes,
            Objections objections,
            MinutesNews news,
            Clock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.items = items;
        this.attendances = attendances;
        this.decisions = decisions;
        this.minutes = minutes;
        this.objections = objections;
        this.news = news;
        this.clock = clock;
    }

    /** The latest revision that she may read. */
    MinutesPages.One latest(UUID body, UUID meeting) {
        var open = rights.open(body);
        var readable = readable(open, meeting);
        return page(open, meeting, readable.isEmpty() ? null : readable.getLast(), ObjectionForm.EMPTY, Errors.none());
    }

    MinutesPages.One page(UUID body, UUID meeting, UUID id, ObjectionForm form, Errors errors) {
        var open = rights.open(body);
        return page(open, meeting, readable(open, meeting, id), form, errors);
    }

    private MinutesPages.One page(
            OpenBody open, UUID meetingId, @Nullable Minutes shown, ObjectionForm form, Errors errors) {
        var meeting = meetings.get(open.body().id(), meetingId);
        return new MinutesPages.One(
                open,
                meeting,
                shown == null ? null : view(open, meeting, shown),
                readable(open, meetingId),
                shown == null ? List.of() : objections.of(shown.id()),
                open.approves(rights.isPresided(open.body().id())),
                meeting.hasBegun(open.today()),
                shown == null || shown.isApproved() ? List.of() : items.undecided(meetingId),
                form,
                errors);
    }

    MinutesView view(UUID body, UUID meeting, UUID id) {
        var open = rights.open(body);
        return view(open, meetings.get(body, meeting), readable(open, meeting, id));
    }

    private MinutesView view(OpenBody open, Meeting meeting, Minutes shown) {
        Predicate<BodyDecision> held =
                decision -> !shown.isApproved() || shown.decisions().contains(decision.id());
        return new MinutesView(
                shown.isApproved() ? shown.bodyName() : open.body().name(),
                meeting,
                shown,
                minutes.texts(shown.id()),
                attendees(meeting, shown),
                shown.isApproved() ? "" : quorum(open, meeting),
                decisions.of(meeting.id()).stream().filter(held).toList());
    }

    private List<Attendee> attendees(Meeting meeting, Minutes shown) {
        return shown.isApproved()
                ? minutes.persons(shown.id())
                : attendances.of(meeting).attendees();
    }

    private String quorum(OpenBody open, Meeting meeting) {
        var quorum = open.body().quorum();
        var attendance = attendances.of(meeting);
        return quorum == Quorum.NONE || !attendance.isRecorded() ? "" : attendance.quorumWords(quorum);
    }

    String begin(UUID body, UUID meetingId) {
        var open = rights.run(body);
        var meeting = meetings.get(body, meetingId);
        if (!meeting.hasBegun(open.today())) throw new Conflict(meeting.path());
        if (minutes.of(meetingId).isEmpty()) minutes.begin(body, meetingId);
        var first = minutes.of(meetingId).getFirst();
        if (first.isDraft()) minutes.follow(first.id(), items.of(meetingId));
        return first.path() + (first.isDraft() ? "/texte" : "");
    }

    MinutesPages.Form texts(UUID body, UUID meeting, UUID id) {
        var open = run(body, meeting);
        var known = draft(meeting, id);
        minutes.follow(id, items.of(meeting));
        return form(open, known, new TextsForm(minutes.texts(id)), known.version(), Errors.none());
    }

    Saving<MinutesPages.Form> write(UUID body, UUID meeting, UUID id, int version, Map<String, String> fields) {
        var open = run(body, meeting);
        var known = draft(meeting, id);
        minutes.follow(id, items.of(meeting));
        var theirs = new TextsForm(minutes.texts(id));
        var form = TextsForm.of(fields, theirs.texts());
        var errors = form.check();
        if (errors.any()) return new Rejected<>(form(open, known, form, version, errors));
        if (minutes.write(known, version, form.texts()) || form.equals(theirs)) return new Kept<>(known.path());
        var rows = Typed.compare(form.words(), theirs.words());
        return new Stale<>(new MinutesPages.Form(
                open.body(), meetings.get(body, meeting), known, form, known.version(), Errors.none(), rows));
    }

    /** Members read it now and may object. */
    String circulate(UUID body, UUID meeting, UUID id) {
        run(body, meeting);
        var known = minutes.get(meeting, id);
        if (known.isCirculated()) return known.path(); // sent twice
        draft(meeting, id);
        minutes.follow(id, items.of(meeting));
        if (!minutes.circulate(known, clock.instant())) throw new Conflict(known.path());
        news.circulated(meetings.get(body, meeting), known);
        return known.path();
    }

    /** Back to whoever writes it, to be corrected before it is approved. */
    String takeBack(UUID body, UUID meeting, UUID id) {
        run(body, meeting);
        var known = minutes.get(meeting, id);
        if (known.isDraft()) return known.path(); // sent twice
        if (!minutes.takeBack(known)) throw new Conflict(known.path());
        return known.path();
    }

    /** A new revision that names the approved one. */
    String correct(UUID body, UUID meeting, UUID id, String reason) {
        run(body, meeting);
        meetings.hold(body, meeting); // two who correct at once begin one revision
        var all = minutes.of(meeting);
        var known = minutes.get(meeting, id);
        if (!known.isApproved()) throw new Conflict(known.path());
        var last = all.getLast();
        if (!last.isApproved()) return last.path(); // it is being corrected already
        return minutes.get(meeting, minutes.correct(last, reason)).path() + "/texte";
    }

    /** @throws NotFound for a revision that she may not read */
    Minutes readable(OpenBody open, UUID meeting, UUID id) {
        meetings.get(open.body().id(), meeting);
        return readable(open, meeting).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Minutes> readable(OpenBody open, UUID meeting) {
        return minutes.of(meeting).stream()
                .filter(one -> one.body().equals(open.body().id()))
                .filter(one -> open.runsMeetings() || !one.isDraft())
                .toList();
    }

    /** @throws NotFound for a meeting of another body, too */
    private OpenBody run(UUID body, UUID meeting) {
        var open = rights.run(body);
        meetings.get(body, meeting);
        return open;
    }

    private Minutes draft(UUID meeting, UUID id) {
        var known = minutes.get(meeting, id);
        if (!known.isDraft()) throw new Conflict(known.path());
        return known;
    }

    private MinutesPages.Form form(OpenBody open, Minutes known, TextsForm form, int version, Errors errors) {
        return new MinutesPages.Form(
                open.body(), meetings.get(open.body().id(), known.meeting()), known, form, version, errors, List.of());
    }
}
