package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.OutcomePages.AbsencePage;
import de.lotse.casework.appointments.OutcomePages.MovePage;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of an appointment: it took place, was moved, or nothing came of it. */
@Service
@Transactional
class OutcomeService {

    private final CaseHeads heads;
    private final Appointments appointments;
    private final Timeline timeline;
    private final List<HeldElsewhere> elsewhere;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Clock clock;

    OutcomeService(
            CaseHeads heads,
            Appointments appointments,
            Timeline timeline,
            List<HeldElsewhere> elsewhere,
            ApplicationEventPublisher events,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.appointments = appointments;
        this.timeline = timeline;
        this.elsewhere = elsewhere;
        this.events = events;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Answers the path of the contact that is to be recorded of it, or of the page on which the feature that agreed it does so.
     *
     * @throws Conflict if its day is still to come, or it was changed meanwhile
     */
    String hold(CaseId caseId, UUID id, int version, boolean interpreterMissing, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, Appointment.TAB);
            var known = appointments.get(caseId, id);
            var other = elsewhere(caseId, id);
            if (other.isPresent()) return other.get();
            if (known.meeting().on().isAfter(today())) throw new Conflict(known.path());
            var came = known.details().interpreter().needed() ? !interpreterMissing : null;
            appointments.end(known, version, AppointmentState.HELD, "", came);
            tell(known, AppointmentState.HELD, known.meeting().words());
            return head.path("kontakte") + "?anlass=" + id;
        });
    }

    MovePage movePage(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        var known = planned(caseId, id);
        return new MovePage(head, known, MoveForm.of(known), Errors.none());
    }

    MovePage movePage(CaseId caseId, UUID id, MoveForm form, Errors errors) {
        return new MovePage(heads.openForChange(caseId, Appointment.TAB), planned(caseId, id), form, errors);
    }

    /** When it is to take place now. */
    Meeting meeting(CaseId caseId, UUID id) {
        heads.openForChange(caseId, Appointment.TAB);
        return appointments.get(caseId, id).meeting();
    }

    /** Answers the path of the new one. Throws {@link Conflict} if it was changed meanwhile. */
    String move(CaseId caseId, UUID id, Meeting meeting, MoveForm form) {
        return once.run(form._once(), () -> {
            heads.openForChange(caseId, Appointment.TAB);
            var known = appointments.get(caseId, id);
            appointments.end(known, form.version(), AppointmentState.MOVED, form.reason(), null);
            var moved = appointments.add(caseId, meeting, known.details().in(form.room()), id);
            var detail = t("casework.appointments.moved.detail", known.meeting().words(), meeting.words());
            timeline.add(caseId, AppointmentState.MOVED.entry(), clock.instant(), moved, detail);
            events.publishEvent(new AppointmentMoved(caseId, id, moved));
            return Appointment.path(caseId, moved);
        });
    }

    AbsencePage absencePage(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        var known = planned(caseId, id);
        return new AbsencePage(head, known, AbsenceForm.of(known), Errors.none());
    }

    AbsencePage absencePage(CaseId caseId, UUID id, AbsenceForm form, Errors errors) {
        return new AbsencePage(heads.openForChange(caseId, Appointment.TAB), planned(caseId, id), form, errors);
    }

    Errors check(CaseId caseId, UUID id, AbsenceForm form) {
        heads.openForChange(caseId, Appointment.TAB);
        return form.check(appointments.get(caseId, id).meeting().on().isAfter(today()));
    }

    /** Answers the path of the appointment. Throws {@link Conflict} if it was changed meanwhile. */
    String absent(CaseId caseId, UUID id, AbsenceForm form) {
        return once.run(form._once(), () -> {
            heads.openForChange(caseId, Appointment.TAB);
            var other = elsewhere(caseId, id);
            if (other.isPresent()) return other.get();
            var known = appointments.get(caseId, id);
            appointments.end(known, form.version(), form.absence(), form.reason(), null);
            var state = t("casework.appointments.state." + form.absence());
            tell(
                    known,
                    form.absence(),
                    t("casework.appointments.absent.detail", known.meeting().words(), state));
            return known.path();
        });
    }

    /** It is planned again, as it was. */
    String takeBack(CaseId caseId, UUID id, int version, @Nullable UUID key) {
        return once.run(key, () -> {
            heads.openForChange(caseId, Appointment.TAB);
            var known = appointments.get(caseId, id);
            appointments.takeBack(known, version);
            timeline.add(
                    caseId,
                    "appointmentTakenBack",
                    clock.instant(),
                    id,
                    known.meeting().words());
            return known.path();
        });
    }

    private Optional<String> elsewhere(CaseId caseId, UUID id) {
        return elsewhere.stream()
                .map(feature -> feature.path(caseId, id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void tell(Appointment known, AppointmentState state, String detail) {
        timeline.add(known.caseId(), state.entry(), clock.instant(), known.id(), detail);
    }

    private Appointment planned(CaseId caseId, UUID id) {
        var appointment = appointments.get(caseId, id);
        if (!appointment.state().isPlanned()) throw new Conflict(appointment.path());
        return appointment;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
