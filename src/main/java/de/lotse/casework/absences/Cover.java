package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.transfers.CaseTransfers;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for a colleague who is away, and gets her cases and appointments. */
@Service
@Transactional
class Cover {

    private final Absences absences;
    private final AwayAppointments appointments;
    private final CaseTransfers transfers;
    private final Workloads workloads;
    private final Once once;
    private final Clock clock;

    Cover(
            Absences absences,
            AwayAppointments appointments,
            CaseTransfers transfers,
            Workloads workloads,
            Once once,
            Clock clock) {
        this.absences = absences;
        this.appointments = appointments;
        this.transfers = transfers;
        this.workloads = workloads;
        this.once = once;
        this.clock = clock;
    }

    Errors check(UUID id, String substitute) {
        Leading.require();
        var absence = absences.get(id);
        var errors = Errors.none();
        if (workloads.takers().stream()
                .noneMatch(one -> one.userId().toString().equals(substitute)
                        && !one.userId().equals(absence.userId())))
            errors.reject("substitute", t("casework.absences.substitute.wrong"));
        else checkPresent(errors, UUID.fromString(substitute), absence.from(), absence.to());
        return errors;
    }

    /** Somebody stands in who was not known when the absence was entered. */
    String substitute(UUID id, String substitute, @Nullable UUID key) {
        return once.run(key, () -> {
            Leading.require();
            var absence = absences.get(id);
            if (absence.isOver(today()) || absence.substituteId() != null) throw new Conflict(absence.path());
            cover(
                    absence,
                    workloads.of(absence.userId()),
                    workloads.of(UUID.fromString(substitute)),
                    new AbsenceForm("", "", "", "", List.of(), null));
            return absence.path();
        });
    }

    /** An appointment that the substitute cannot take is called off after all; she calls the person. */
    String callOff(UUID id, UUID appointment, @Nullable UUID key) {
        return once.run(key, () -> {
            Leading.require();
            var absence = absences.get(id);
            var substitute = absence.substituteId();
            if (substitute == null) throw new Conflict(absence.path());
            var closed = appointments.closedTo(id, substitute);
            appointments.of(absence).stream()
                    .filter(one -> one.id().equals(appointment) && one.isOpen() && !closed.contains(one.caseId()))
                    .forEach(one -> appointments.callOff(id, one, substitute));
            return absence.path();
        });
    }

    /** Who is away at that time cannot stand in. */
    void checkPresent(Errors errors, UUID substitute, LocalDate first, LocalDate last) {
        absences.of(substitute, first.isBefore(today()) ? today() : first, last)
                .ifPresent(one ->
                        errors.reject("substitute", t("casework.absences.substitute.away", one.name(), one.period())));
    }

    /** From the first day of the absence on, but not in the past. */
    void cover(Absence absence, Workload giver, Workload taker, AbsenceForm form) {
        absences.substitute(absence.id(), taker.userId());
        transfers.substitute(absence.id(), giver, taker, absence.from(), absence.to());
        var from = absence.from().isBefore(today()) ? today() : absence.from();
        var closed = appointments.closedTo(absence.id(), taker.userId());
        for (var one : appointments.planned(giver.userId(), taker.userId(), from, absence.to())) {
            if (closed.contains(one.caseId())) continue;
            if (form.callsOff(one.id())) appointments.callOff(absence.id(), one, taker.userId());
            else appointments.takeOver(absence.id(), one, taker.userId(), taker.name());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
