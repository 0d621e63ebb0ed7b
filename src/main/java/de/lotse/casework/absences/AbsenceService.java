package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.absences.AwayAppointments.OfInquiry;
import de.lotse.casework.basket.PuttingBack;
import de.lotse.casework.phonenotes.NotesOfTheAbsent;
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
    private final PuttingBack inquiries;
    private final NotesOfTheAbsent notes;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    AbsenceService(
            Absences absences,
            AwayAppointments appointments,
            CaseTransfers transfers,
            Workloads workloads,
            PuttingBack inquiries,
            NotesOfTheAbsent notes,
            AccessLog log,
            Once once,
            Clock clock) {
        this.absences = absences;
        this.appointments = appointments;
        this.transfers = transfers;
        this.workloads = workloads;
        this.inquiries = inquiries;
        this.notes = notes;
        this.log = log;
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
        if (!form.substitute().isEmpty()) checkSubstitute(errors, UUID.fromString(form.substitute()), first, last);
        return errors;
    }

    private void checkSubstitute(Errors errors, UUID substitute, LocalDate first, LocalDate last) {
        absences.of(substitute, first.isBefore(today()) ? today() : first, last)
                .ifPresent(one ->
                        errors.reject("substitute", t("casework.absences.substitute.away", one.name(), one.period())));
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
                cover(absences.get(id), giver, workloads.of(UUID.fromString(form.substitute())), form);
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
                absence, appointments.of(absence), transfers.ofAbsence(id), others, left(absence), errors, today());
    }

    /** What only she can go on with, as long as she is away. */
    private AbsencePage.Left left(Absence absence) {
        if (absence.isOver(today())) return AbsencePage.Left.NOTHING;
        var meetings = appointments.ofInquiries(absence.userId(), absence.from(), absence.last());
        if (!meetings.isEmpty())
            log.record(
                    AccessLog.Action.LIST,
                    "inquiry",
                    meetings.stream().map(OfInquiry::inquiry).distinct().toList(),
                    "ORGANISATION");
        return new AbsencePage.Left(inquiries.open(absence.userId()), meetings, notes.count(absence.userId()));
    }

    /** One of her inquiries goes back into the basket. */
    String putBack(UUID id, UUID inquiry, @Nullable UUID key) {
        return once.run(key, () -> {
            var absence = running(id);
            inquiries.putBack(absence.userId(), inquiry);
            return absence.path();
        });
    }

    /** All of them; answers how many. Sent twice, there is nothing left to put back. */
    int putAllBack(UUID id) {
        return inquiries.putAllBack(running(id).userId());
    }

    /** Her open phone notes go to the substitute; answers what to say. Throws {@link Conflict} while nobody stands in. */
    String giveNotes(UUID id) {
        var absence = running(id);
        var substitute = absence.substituteId();
        if (substitute == null) throw new Conflict(absence.path());
        return t("casework.absences.notes.given", notes.giveAll(absence.userId(), substitute), absence.substitute());
    }

    private Absence running(UUID id) {
        Leading.require();
        var absence = absences.get(id);
        if (absence.isOver(today())) throw new Conflict(absence.path());
        return absence;
    }

    Errors checkSubstitute(UUID id, String substitute) {
        Leading.require();
        var absence = absences.get(id);
        var errors = Errors.none();
        if (workloads.takers().stream()
                .noneMatch(one -> one.userId().toString().equals(substitute)
                        && !one.userId().equals(absence.userId())))
            errors.reject("substitute", t("casework.absences.substitute.wrong"));
        else checkSubstitute(errors, UUID.fromString(substitute), absence.from(), absence.to());
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

    private void cover(Absence absence, Workload giver, Workload taker, AbsenceForm form) {
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
