package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.death.StoppedByDeath;
import de.lotse.casework.timeline.Timeline;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What becomes of appointments that are still to come when somebody has died: they are called off, and whoever was booked is named. */
@Component
class AppointmentsAtDeath implements StoppedByDeath {

    private final Appointments appointments;
    private final Timeline timeline;
    private final Codes codes;
    private final Clock clock;

    AppointmentsAtDeath(Appointments appointments, Timeline timeline, Codes codes, Clock clock) {
        this.appointments = appointments;
        this.timeline = timeline;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.APPOINTMENT;
    }

    @Override
    public List<Open> open(CaseId caseId) {
        var today = LocalDate.now(clock);
        return appointments.of(caseId).stream()
                .filter(one -> one.state().isPlanned() && !one.meeting().on().isBefore(today))
                .map(one -> new Open(
                        one.id(),
                        one.label(),
                        !toTell(one).isEmpty(),
                        one.details().person()))
                .toList();
    }

    @Override
    public int end(CaseId caseId, UUID item, String reason) {
        var known = appointments.get(caseId, item);
        appointments.end(known, known.version(), AppointmentState.CANCELLED_BY_US, reason, null);
        var entry = AppointmentState.CANCELLED_BY_US.entry();
        timeline.add(caseId, entry, clock.instant(), item, known.meeting().words());
        return known.version() + 1;
    }

    @Override
    public boolean takeBack(CaseId caseId, UUID item, int version) {
        var known = appointments.get(caseId, item);
        if (known.version() != version || !known.state().mayBeTakenBack()) return false;
        appointments.takeBack(known, version);
        timeline.add(
                caseId,
                "appointmentTakenBack",
                clock.instant(),
                item,
                known.meeting().words());
        return true;
    }

    @Override
    public Map<UUID, Ended> ended(CaseId caseId, Collection<UUID> items) {
        return appointments.of(caseId).stream()
                .filter(one -> items.contains(one.id()))
                .collect(Collectors.toMap(Appointment::id, one -> new Ended(one.label(), toTell(one))));
    }

    /** Who outside expects the person: an interpreter, or whoever she was to meet. */
    private String toTell(Appointment one) {
        var whom = new ArrayList<String>();
        var interpreter = one.details().interpreter();
        if (interpreter.needed()) whom.add(booking(interpreter));
        if (!one.details().withWhom().isEmpty()) whom.add(one.details().withWhom());
        return String.join(" · ", whom);
    }

    private String booking(Interpreter interpreter) {
        var language = interpreter.language().isEmpty() ? "" : codes.label("language", interpreter.language());
        var words = new ArrayList<String>();
        words.add(codes.label("interpreter_mode", interpreter.mode()));
        if (!language.isEmpty()) words.add(language);
        if (!interpreter.name().isEmpty()) words.add(interpreter.name());
        return String.join(", ", words);
    }
}
