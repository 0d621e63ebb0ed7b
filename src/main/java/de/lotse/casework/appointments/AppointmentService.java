package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.notifications.CalendarText;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees appointments, shows them, and changes what is not their time. */
@Service
@Transactional
class AppointmentService {

    private final CaseHeads heads;
    private final Appointments appointments;
    private final Clashes clashes;
    private final CasePeople people;
    private final Timeline timeline;
    private final List<HeldElsewhere> elsewhere;
    private final AccessLog log;
    private final Codes codes;
    private final CalendarText calendars;
    private final Once once;
    private final Clock clock;

    AppointmentService(
            CaseHeads heads,
            Appointments appointments,
            Clashes clashes,
            CasePeople people,
            Timeline timeline,
            List<HeldElsewhere> elsewhere,
            AccessLog log,
            Codes codes,
            CalendarText calendars,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.appointments = appointments;
        this.clashes = clashes;
        this.people = people;
        this.timeline = timeline;
        this.elsewhere = elsewhere;
        this.log = log;
        this.codes = codes;
        this.calendars = calendars;
        this.once = once;
        this.clock = clock;
    }

    AppointmentsPage list(CaseId caseId) {
        var head = heads.open(caseId, Appointment.TAB);
        return AppointmentsPage.of(head, appointments.of(caseId), today());
    }

    AppointmentFormPage newPage(CaseId caseId, Slot slot) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        return AppointmentFormPage.create(head, begun(head).at(slot, today()), choices(head, null), Errors.none());
    }

    AppointmentFormPage newPage(CaseId caseId, AppointmentForm form, Errors errors) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        return AppointmentFormPage.create(head, form, choices(head, null), errors);
    }

    /** @param id null for a new one */
    Errors check(CaseId caseId, @Nullable UUID id, AppointmentForm form, Errors errors) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        form.check(errors, choices(head, id == null ? null : appointments.get(caseId, id)));
        return errors;
    }

    /** A new one as typed, in the language of the member for whom it is. */
    AppointmentForm spoken(CaseId caseId, AppointmentForm form) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        return people.members(head, null, today()).stream()
                .filter(member -> member.value().equals(form.person()))
                .findFirst()
                .map(member -> form.spokenBy(
                        people.speech(head.clientId()), people.speech(new PersonId(UUID.fromString(member.value())))))
                .orElse(form);
    }

    /** Answers the path of the new appointment. */
    String add(CaseId caseId, Meeting meeting, AppointmentForm form) {
        return once.run(form._once(), () -> {
            heads.openForChange(caseId, Appointment.TAB);
            var id = appointments.add(caseId, meeting, form.details(), null);
            timeline.add(caseId, AppointmentState.PLANNED.entry(), clock.instant(), id, meeting.words());
            return Appointment.path(caseId, id);
        });
    }

    AppointmentPage show(CaseId caseId, UUID id) {
        var head = heads.open(caseId, Appointment.TAB);
        var appointment = appointments.get(caseId, id);
        var taken = appointment.state().isPlanned()
                ? clashes.with(id, appointment.meeting(), appointment.details())
                : List.<Clash>of();
        var person = appointment.details().person();
        var language = people.speech(person == null ? head.clientId() : new PersonId(person))
                .language();
        return new AppointmentPage(
                head,
                appointment,
                new AppointmentTerms(codes).of(appointment),
                Chain.of(appointment, appointments.of(caseId)),
                taken,
                elsewhere.stream()
                        .map(feature -> feature.path(caseId, id))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null),
                SlipLanguage.of(language),
                SlipLanguage.isMissing(language) ? codes.label("language", language) : "",
                today());
    }

    AppointmentFormPage changePage(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        var known = planned(caseId, id);
        var form = AppointmentForm.of(known.details(), known.version());
        return AppointmentFormPage.change(head, known, form, choices(head, known), Errors.none());
    }

    AppointmentFormPage changePage(CaseId caseId, UUID id, AppointmentForm form, Errors errors) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        var known = planned(caseId, id);
        return AppointmentFormPage.change(head, known, form, choices(head, known), errors);
    }

    /** Answers false if somebody else has changed it since the form was made. */
    boolean change(CaseId caseId, UUID id, AppointmentForm form) {
        heads.openForChange(caseId, Appointment.TAB);
        planned(caseId, id);
        return appointments.change(caseId, id, form.version(), form.details());
    }

    /** The form once more, above the newer version, with both sides compared. */
    AppointmentFormPage conflictPage(CaseId caseId, UUID id, AppointmentForm form) {
        var head = heads.openForChange(caseId, Appointment.TAB);
        var newer = planned(caseId, id);
        var choices = choices(head, newer);
        var rows = new AppointmentTerms(codes).compare(form.details(), newer.details(), choices);
        return AppointmentFormPage.change(head, newer, form.over(newer.version()), choices, Errors.none())
                .withConflicts(rows);
    }

    /** For the calendar of the acting person; written into the access log. */
    CalendarFile calendarFile(CaseId caseId, UUID id) {
        var head = heads.open(caseId, Appointment.TAB);
        var appointment = planned(caseId, id);
        log.record(AccessLog.Action.EXPORT, "case", caseId.value(), "MEMBERSHIP");
        var text = calendars.of(List.of(CalendarFile.item(head, appointment)));
        return new CalendarFile(t("casework.appointments.file.name", head.number()), text);
    }

    /** A new form: an own appointment, in the office as last time, with an interpreter if the person needs one. */
    private AppointmentForm begun(CaseHead head) {
        var last = appointments.lastInTheOffice();
        var speech = people.speech(head.clientId());
        var interpreter =
                speech.interpreter() ? new Interpreter("POOL_ON_SITE", speech.language(), "", "") : Interpreter.NONE;
        var details = new Details(
                null,
                Scope.actor().user().value(),
                last.map(one -> one.details().place()).orElse(""),
                last.map(one -> one.details().room()).orElse(""),
                "",
                "",
                List.of(),
                "",
                last.map(one -> one.details().phone()).orElse(""),
                interpreter);
        return AppointmentForm.of(details, 0);
    }

    private Appointment planned(CaseId caseId, UUID id) {
        var appointment = appointments.get(caseId, id);
        if (!appointment.state().isPlanned()) throw new Conflict(appointment.path());
        return appointment;
    }

    private AppointmentChoices choices(CaseHead head, @Nullable Appointment known) {
        var members =
                people.members(head, known == null ? null : known.details().person(), today());
        var interpreter = known == null ? null : known.details().interpreter();
        var cost = interpreter == null ? "" : interpreter.cost();
        return AppointmentChoices.of(members, people.colleagues(head.id(), today()), codes, today(), cost);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
