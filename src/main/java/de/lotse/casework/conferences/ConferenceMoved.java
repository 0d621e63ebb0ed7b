package de.lotse.casework.conferences;

import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.appointments.AppointmentMoved;
import de.lotse.casework.cases.CaseHeads;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A conference goes with its appointment, and so does what its guests may hear. */
@Component
class ConferenceMoved {

    private final Conferences conferences;
    private final CaseHeads heads;
    private final Rounds rounds;
    private final GuestGrants guests;
    private final Agreeing agreeing;

    ConferenceMoved(Conferences conferences, CaseHeads heads, Rounds rounds, GuestGrants guests, Agreeing agreeing) {
        this.conferences = conferences;
        this.heads = heads;
        this.rounds = rounds;
        this.guests = guests;
        this.agreeing = agreeing;
    }

    @EventListener
    void follow(AppointmentMoved moved) {
        conferences.moveTo(moved.from(), moved.to());
        conferences.withAppointment(moved.caseId(), moved.to()).ifPresent(id -> {
            var round = rounds.of(heads.openForChange(moved.caseId(), ConferenceService.OPEN_TAB), id);
            var day = agreeing.get(moved.caseId(), moved.to()).meeting().on();
            if (round.conference().planned()) guests.renew(round, day);
        });
    }
}
