package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.transfers.CaseTransfers;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workloads;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters absences: the substitute gets the cases and the appointments in the same step. */
@Service
@Transactional
class AbsenceService {

    private final Absences absences;
    private final AwayAppointments appointments;
    private final CaseTransfers transfers;
    private final Workloads workloads;
    private final Cover cover;
    private final LeftWork left;
    private final Once once;
    private final Clock clock;

    AbsenceService(
            Absences absences,
            AwayAppointments appointments,
            CaseTransfers transfers,
            Workloads workloads,
            Cover cover,
            LeftWork left,
            Once once,
            Clock clock) {
        this.absences = absences;
        this.appointments = appointments;
        this.transfers = transfers;
        this.workloads = workloads;
        this.cover = cover;
        this.left = left;
        this.once = once;
        this.clock = clock;
    }

    /** @param who nobody yet, or a colleague of the own organisation, whose usual substitute stands in the form then */
    AbsenceFormPage form(@Nullable UUID who) {
        Leading.require();
        if (who != null) workloads.of(who);
        var substitute = who == null
                ? ""
                : absences.standingSubstitute(who).map(UUID::toString).orElse("");
        return form(
                new AbsenceForm(Objects.toString(who, ""), t("web.day.today"), "", substitute, List.of(), null),
                Errors.none());
    }

    AbsenceFormPage form(AbsenceForm form, Errors errors) {
        Leading.require();
        var colleagues = workloads.all();
        var planned = colleagues.stream()
                .filter(one -> one.userId().toString().equals(form.who()))
                .flatMap(one -> appointments.planned(one.userId(), null, today(), today()).stream())
                .toList();
        return new AbsenceFormPage(colleagues, planned, form, errors);
    }

    /** A form that was carried out already is not asked again: its absence would stand in its own way. */
    Errors check(AbsenceForm form) {
        Leading.require();
        if (form._once() != null && once.isDone(form._once())) return Errors.none();
        var errors = form.check(workloads.all(), today());
        if (errors.any()) return errors;
        var first = form.first(today());
        var last = form.last(today());
        absences.of(UUID.fromString(form.who()), first, last)
                .ifPresent(one -> errors.reject("from", t("casework.absences.twice", one.period())));
        if (!form.substitute().isEmpty()) cover.checkPresent(errors, UUID.fromString(form.substitute()), first, last);
        return errors;
    }

    /** Answers the path of the absence. */
    String add(AbsenceForm form) {
        return once.run(form._once(), () -> {
            Leading.require();
            var giver = workloads.of(UUID.fromString(form.who()));
            var first = form.first(today());
            var last = form.last(today());
            var id = absences.add(giver.userId(), first, last, null);
            if (!form.substitute().isEmpty())
                cover.cover(absences.get(id), giver, workloads.of(UUID.fromString(form.substitute())), form);
            return absences.get(id).path();
        });
    }

    AbsencePage page(UUID id) {
        return page(id, Errors.none());
    }

    AbsencePage page(UUID id, Errors errors) {
        Leading.require();
        var absence = absences.get(id);
        var others = workloads.takers().stream()
                .filter(one -> !one.userId().equals(absence.userId()))
                .toList();
        return new AbsencePage(
                absence, appointments.of(absence), transfers.ofAbsence(id), others, left.of(absence), errors, today());
    }

    /** The colleague is back from today on; the substitute keeps the cases until this evening. */
    String end(UUID id, @Nullable UUID key) {
        return once.run(key, () -> {
            Leading.require();
            return end(absences.get(id)).path();
        });
    }

    private Absence end(Absence absence) {
        if (!absences.end(absence.id(), today())) throw new Conflict(absence.path());
        transfers.end(absence.id(), today());
        if (absence.substituteId() != null) appointments.giveBack(absence, today());
        return absence;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
