package de.lotse.governance.minutes;

import de.lotse.governance.agenda.AgendaItems;
import de.lotse.governance.attendance.Attendances;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.meetings.Meetings;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes minutes for good, once nobody is left who would lose by it. */
@Service
@Transactional
class Approval {

    private final BodyRights rights;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Attendances attendances;
    private final MinutesService service;
    private final StoredMinutes minutes;
    private final Objections objections;
    private final Clock clock;

    Approval(
            BodyRights rights,
            Meetings meetings,
            AgendaItems items,
            Attendances attendances,
            MinutesService service,
            StoredMinutes minutes,
            Objections objections,
            Clock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.items = items;
        this.attendances = attendances;
        this.service = service;
        this.minutes = minutes;
        this.objections = objections;
        this.clock = clock;
    }

    /** What stands in the way, as a key of a message; empty when they are approved. */
    String approve(UUID body, UUID meetingId, UUID id) {
        var open = rights.open(body);
        if (!open.approves(rights.isPresided(body))) throw new NotFound();
        var meeting = meetings.hold(body, meetingId); // whoever still works on it is waited for
        var known = service.readable(open, meetingId, id);
        if (known.isApproved()) return ""; // sent twice
        var obstacle = obstacle(known);
        if (!obstacle.isEmpty()) return obstacle;
        if (known.isCirculated()) minutes.follow(id, items.of(meetingId));
        var attendees = attendances.of(meeting).attendees();
        if (!known.isCirculated()
                || !minutes.approve(known, open.body().name(), Scope.actor().name(), attendees, clock.instant()))
            throw new Conflict(known.path());
        return "";
    }

    private String obstacle(Minutes known) {
        var all = objections.of(known.id());
        if (all.stream().anyMatch(Objection::isOpen)) return "governance.minutes.objections.first";
        if (all.stream().anyMatch(one -> one.isToBeWorkedIn(known.circulatedAt())))
            return "governance.minutes.objections.accepted";
        return items.undecided(known.meeting()).isEmpty() ? "" : "governance.minutes.undecided.first";
    }
}
