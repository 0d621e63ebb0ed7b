package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.InquiryAppointmentForm.Choices;
import de.lotse.casework.appointments.InquiryAppointmentPages.FormPage;
import de.lotse.casework.appointments.InquiryAppointmentPages.OnePage;
import de.lotse.casework.inquiries.InquiryDoor;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees appointments for inquiries, moves them, and notes what became of them. */
@Service
@Transactional
class InquiryAppointmentService {

    private final InquiryDoor door;
    private final InquiryAppointments appointments;
    private final Appointments ofCases;
    private final Clashes clashes;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    InquiryAppointmentService(
            InquiryDoor door,
            InquiryAppointments appointments,
            Appointments ofCases,
            Clashes clashes,
            Codes codes,
            Once once,
            Clock clock) {
        this.door = door;
        this.appointments = appointments;
        this.ofCases = ofCases;
        this.clashes = clashes;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    /** Throws {@link Conflict} for an inquiry that has ended. */
    FormPage newPage(UUID inquiry, Slot slot) {
        var known = open(inquiry);
        var room = ofCases.lastInTheOffice().map(one -> one.details().room()).orElse("");
        var form =
                InquiryAppointmentForm.begun(known, slot, Scope.actor().user().value(), room, today());
        return new FormPage(known, null, form, choices(), Errors.none(), List.of());
    }

    FormPage newPage(UUID inquiry, InquiryAppointmentForm form, Errors errors) {
        return new FormPage(open(inquiry), null, form, choices(), errors, List.of());
    }

    /** Answers the path of the new one. */
    String add(UUID inquiry, Meeting meeting, InquiryAppointmentForm form) {
        return once.run(form._once(), () -> {
            door.openForChange(inquiry);
            return InquiryAppointment.path(inquiry, appointments.add(inquiry, meeting, form, null));
        });
    }

    OnePage page(UUID inquiry, UUID id, String state, Errors errors) {
        var known = door.open(inquiry);
        var one = appointments.get(inquiry, id);
        var taken = one.state().isPlanned() ? clashes.with(id, one.meeting(), one.details()) : List.<Clash>of();
        return new OnePage(known, one, terms(one), taken, state, errors, today());
    }

    FormPage changePage(UUID inquiry, UUID id) {
        var known = open(inquiry);
        var one = planned(inquiry, id);
        return new FormPage(known, one, InquiryAppointmentForm.of(one), choices(), Errors.none(), List.of());
    }

    FormPage changePage(UUID inquiry, UUID id, InquiryAppointmentForm form, Errors errors) {
        return new FormPage(open(inquiry), planned(inquiry, id), form, choices(), errors, List.of());
    }

    /** The form once more, above the newer version, with both sides compared. */
    FormPage conflictPage(UUID inquiry, UUID id, InquiryAppointmentForm form) {
        var known = open(inquiry);
        var newer = planned(inquiry, id);
        var rows = compare(form, InquiryAppointmentForm.of(newer));
        return new FormPage(known, newer, form.over(newer.version()), choices(), Errors.none(), rows);
    }

    /** How long it lasts now. */
    Meeting meeting(UUID inquiry, UUID id) {
        open(inquiry);
        return planned(inquiry, id).meeting();
    }

    /**
     * At another time it is moved: the old one stays as such, and a new one replaces it.
     *
     * @return the path of the one that counts; null if somebody else has changed it since the form was made
     */
    @Nullable
    String change(UUID inquiry, UUID id, Meeting meeting, InquiryAppointmentForm form) {
        door.openForChange(inquiry);
        if (planned(inquiry, id).meeting().equals(meeting))
            return appointments.change(id, form) ? InquiryAppointment.path(inquiry, id) : null;
        if (!appointments.end(id, form.version(), AppointmentState.MOVED)) return null;
        return InquiryAppointment.path(inquiry, appointments.add(inquiry, meeting, form, id));
    }

    Errors check(UUID inquiry, UUID id, String state) {
        door.open(inquiry);
        var errors = Errors.none();
        if (OnePage.outcomes(planned(inquiry, id), today())
                .noneMatch(one -> one.name().equals(state)))
            errors.reject("state", t("casework.appointments.absence.missing"));
        return errors;
    }

    /** After {@link #check} found nothing. Throws {@link Conflict} if it was changed meanwhile. */
    String end(UUID inquiry, UUID id, String state, int version, @Nullable UUID key) {
        return once.run(key, () -> {
            door.openForChange(inquiry);
            if (!appointments.end(id, version, AppointmentState.valueOf(state)))
                throw new Conflict(InquiryAppointment.path(inquiry, id));
            return InquiryAppointment.path(inquiry, id);
        });
    }

    String takeBack(UUID inquiry, UUID id, int version, @Nullable UUID key) {
        return once.run(key, () -> {
            door.openForChange(inquiry);
            var known = appointments.get(inquiry, id);
            appointments.takeBack(known, version);
            return known.path();
        });
    }

    private InquiryDoor.Known open(UUID inquiry) {
        var known = door.open(inquiry);
        if (!known.open()) throw new Conflict(known.path());
        return known;
    }

    private InquiryAppointment planned(UUID inquiry, UUID id) {
        var one = appointments.get(inquiry, id);
        if (!one.state().isPlanned()) throw new Conflict(one.path());
        return one;
    }

    Choices choices() {
        return new Choices(appointments.colleagues(), options("interpreter_mode"), options("language"));
    }

    private List<Option> options(String list) {
        return codes.options(list, today()).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
    }

    private List<Term> terms(InquiryAppointment one) {
        var interpreter = one.interpreter();
        return Stream.of(
                        term("when", one.meeting().words()),
                        term("with", one.host()),
                        term("room", one.room()),
                        term("interpreter", codes.label("interpreter_mode", interpreter.mode())),
                        term("language", language(interpreter.language())))
                .filter(term -> term.value() != null && !term.value().isEmpty())
                .toList();
    }

    private List<ConflictRow> compare(InquiryAppointmentForm mine, InquiryAppointmentForm theirs) {
        var choices = choices();
        return List.of(
                row("when", when(mine), when(theirs)),
                row(
                        "with",
                        AppointmentChoices.label(choices.colleagues(), mine.colleague()),
                        AppointmentChoices.label(choices.colleagues(), theirs.colleague())),
                row("room", mine.room(), theirs.room()),
                row(
                        "interpreter",
                        AppointmentChoices.label(choices.modes(), mine.interpreterMode()),
                        AppointmentChoices.label(choices.modes(), theirs.interpreterMode())),
                row("language", language(mine.interpreterLanguage()), language(theirs.interpreterLanguage())));
    }

    private static String when(InquiryAppointmentForm form) {
        return t("casework.appointments.when", form.day(), form.from() + "–" + form.to());
    }

    private String language(String code) {
        return code.isEmpty() ? "" : codes.label("language", code);
    }

    private static ConflictRow row(String key, String mine, String theirs) {
        return new ConflictRow(t("casework.appointments.term." + key), mine, theirs);
    }

    private static Term term(String key, String value) {
        return new Term(t("casework.appointments.term." + key), value);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
