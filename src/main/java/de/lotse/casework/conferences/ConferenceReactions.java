package de.lotse.casework.conferences;

import de.lotse.casework.CaseClosed;
import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.HeldElsewhere;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A conference goes with its case. */
@Component
class ConferenceReactions implements HeldElsewhere {

    private final Conferences conferences;

    ConferenceReactions(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public Optional<String> path(CaseId caseId, UUID appointment) {
        return conferences.withAppointment(caseId, appointment).map(id -> Conference.path(caseId, id));
    }

    @EventListener
    void endWith(CaseClosed closed) {
        conferences.of(closed.caseId()).stream()
                .filter(Conference::planned)
                .forEach(one -> conferences.end(one, one.version(), ConferenceState.CANCELLED));
    }
}
