package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes planned appointments into another case; the caller has opened the first for a change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AppointmentCarrying {

    private final Appointments appointments;
    private final Timeline timeline;

    AppointmentCarrying(Appointments appointments, Timeline timeline) {
        this.appointments = appointments;
        this.timeline = timeline;
    }

    /** The planned ones, by their ids. */
    public List<Option> planned(CaseId caseId) {
        return appointments.of(caseId).stream()
                .filter(one -> one.state().isPlanned())
                .map(one -> new Option(one.id().toString(), one.agreed()))
                .toList();
    }

    /**
     * Of these, the planned ones stand in the calendar of whoever leads the other case afterwards, with all the times that they were moved
     * from, and are gone from the first case and its course; others are left alone.
     */
    public void move(CaseId from, Collection<String> ids, CaseId to) {
        var all = appointments.of(from);
        all.stream()
                .filter(one -> one.state().isPlanned() && ids.contains(one.id().toString()))
                .flatMap(one -> Chain.of(one, all).stream())
                .forEach(one -> {
                    appointments.carry(one, to);
                    timeline.move(from, one.id(), to);
                });
    }
}
