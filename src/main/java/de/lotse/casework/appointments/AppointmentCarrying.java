package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes planned appointments into another case; the caller has opened the first for a change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AppointmentCarrying {

    private final Appointments appointments;
    private final Timeline timeline;
    private final List<HeldElsewhere> elsewhere;

    AppointmentCarrying(Appointments appointments, Timeline timeline, List<HeldElsewhere> elsewhere) {
        this.appointments = appointments;
        this.timeline = timeline;
        this.elsewhere = elsewhere;
    }

    /** The planned ones, by their ids. */
    public List<Option> planned(CaseId caseId) {
        return appointments.of(caseId).stream()
                .filter(this::mayGo)
                .map(one -> new Option(one.id().toString(), one.label()))
                .toList();
    }

    /** The ids of those that are for this person. */
    public List<String> plannedFor(CaseId caseId, PersonId person) {
        return appointments.of(caseId).stream()
                .filter(one -> mayGo(one) && person.value().equals(one.details().person()))
                .map(one -> one.id().toString())
                .toList();
    }

    /**
     * Of these, the planned ones stand in the calendar of whoever leads the other case afterwards, with all the times that they were moved
     * from, and are gone from the first case and its course; others are left alone.
     *
     * @param people who of the one household is who in the other; for whoever is not there it becomes an appointment of the person for whom
     *     that case is led
     */
    public void move(CaseId from, Collection<String> ids, CaseId to, Map<UUID, UUID> people) {
        var all = appointments.of(from);
        all.stream()
                .filter(one -> mayGo(one) && ids.contains(one.id().toString()))
                .flatMap(one -> Chain.of(one, all).stream())
                .forEach(one -> {
                    var person = one.details().person();
                    appointments.carry(one, to, person == null ? null : people.get(person));
                    timeline.move(from, one.id(), to);
                });
    }

    /** What another feature has agreed belongs to its case. */
    private boolean mayGo(Appointment one) {
        return one.state().isPlanned()
                && elsewhere.stream().allMatch(feature -> feature.path(one.caseId(), one.id())
                        .isEmpty());
    }
}
