package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.CasePeople.Speech;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for an appointment. Day and begin are enough; without an end it lasts an hour. */
record AppointmentForm(
        String day,
        String from,
        String to,
        String person,
        String colleague,
        String place,
        String room,
        String withWhom,
        String purpose,
        List<String> bring,
        String bringMore,
        String phone,
        String interpreterMode,
        String interpreterLanguage,
        String interpreterName,
        String interpreterCost,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final int ROOM = 100;
    static final int PHONE = 60;
    static final int PURPOSE = 2_000;

    AppointmentForm {
        day = typed(day);
        from = typed(from);
        to = typed(to);
        person = typed(person);
        colleague = typed(colleague);
        place = typed(place);
        room = typed(room);
        withWhom = typed(withWhom);
        purpose = typed(purpose);
        bring = bring == null ? List.of() : List.copyOf(bring);
        bringMore = typed(bringMore);
        phone = typed(phone);
        interpreterMode = typed(interpreterMode);
        interpreterLanguage = typed(interpreterLanguage);
        interpreterName = typed(interpreterName);
        interpreterCost = typed(interpreterCost);
    }

    static AppointmentForm of(Details details, int version) {
        return new AppointmentForm(
                "",
                "",
                "",
                details.person() == null ? "" : details.person().toString(),
                details.colleague().toString(),
                details.place(),
                details.room(),
                details.withWhom(),
                details.purpose(),
                details.bring().stream().map(Enum::name).toList(),
                details.bringMore(),
                details.phone(),
                details.interpreter().mode(),
                details.interpreter().language(),
                details.interpreter().name(),
                details.interpreter().cost(),
                version,
                null);
    }

    /** At the time that was chosen in the calendar. */
    AppointmentForm at(Slot slot, LocalDate today) {
        return with(slot.day(today), slot.from(), interpreterLanguage, version, _once);
    }

    /** The same answers, to be saved over a newer version. */
    AppointmentForm over(int newer) {
        return with(day, from, interpreterLanguage, newer, null);
    }

    /**
     * The language of the interpreter is that of the member for whom it is, as long as it was not chosen otherwise than it was proposed
     * for the person for whom the case is led.
     */
    AppointmentForm spokenBy(Speech client, Speech member) {
        var proposed = interpreterLanguage.isEmpty() || interpreterLanguage.equals(client.language());
        var other = !member.language().isEmpty() && !member.language().equals("de");
        var comes = new Interpreter(interpreterMode, "", "", "").needed();
        return comes && proposed && other ? with(day, from, member.language(), version, _once) : this;
    }

    private AppointmentForm with(String on, String at, String language, int newer, @Nullable UUID key) {
        return new AppointmentForm(
                on,
                at,
                to,
                person,
                colleague,
                place,
                room,
                withWhom,
                purpose,
                bring,
                bringMore,
                phone,
                interpreterMode,
                language,
                interpreterName,
                interpreterCost,
                newer,
                key);
    }

    @Nullable
    Meeting meeting(Reading reading, LocalDate today) {
        return MeetingText.read(reading, day, from, to, Duration.ofHours(1), today);
    }

    /** Notes what is wrong with everything but the time. */
    void check(Errors errors, AppointmentChoices choices) {
        chosen(errors, "person", person, choices.members(), false);
        chosen(errors, "colleague", colleague, choices.colleagues(), true);
        limit(errors, "place", place, LINE);
        limit(errors, "room", room, ROOM);
        limit(errors, "withWhom", withWhom, LINE);
        limit(errors, "purpose", purpose, PURPOSE);
        for (var thing : bring) chosen(errors, "bring", thing, choices.bring(), true);
        limit(errors, "bringMore", bringMore, LINE);
        limit(errors, "phone", phone, PHONE);
        chosen(errors, "interpreterMode", interpreterMode, choices.interpreterModes(), true);
        chosen(errors, "interpreterLanguage", interpreterLanguage, choices.languages(), false);
        limit(errors, "interpreterName", interpreterName, LINE);
        chosen(errors, "interpreterCost", interpreterCost, choices.costs(), false);
        if (new Interpreter(interpreterMode, "", "", "").needed() && interpreterLanguage.isEmpty())
            errors.reject("interpreterLanguage", t("casework.appointments.language.missing"));
    }

    /** After {@link #check} found nothing. */
    Details details() {
        var interpreter = new Interpreter(interpreterMode, interpreterLanguage, interpreterName, interpreterCost);
        return new Details(
                person.isEmpty() ? null : UUID.fromString(person),
                UUID.fromString(colleague),
                place,
                room,
                withWhom,
                purpose,
                bring.stream().map(Bring::valueOf).toList(),
                bringMore,
                phone,
                interpreter.mode().equals(Interpreter.NONE.mode()) ? Interpreter.NONE : interpreter);
    }

    private static void limit(Errors errors, String field, String text, int longest) {
        if (text.length() > longest) errors.reject(field, t("web.reading.long", longest, text.length()));
    }

    private static void chosen(Errors errors, String field, String value, List<Option> offered, boolean required) {
        if (value.isEmpty() && !required) return;
        if (offered.stream().noneMatch(option -> option.value().equals(value)))
            errors.reject(field, t("casework.appointments.choice"));
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
