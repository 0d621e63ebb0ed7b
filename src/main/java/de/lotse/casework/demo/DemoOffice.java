package de.lotse.casework.demo;

import de.lotse.casework.templates.Placeholder;
import de.lotse.casework.templates.TemplateKind.Recipient;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Appointments and the waiting list of the morning, of all municipalities; each stands where its account works. */
record DemoOffice(
        @DefaultValue List<Appointment> appointments,
        @DefaultValue List<FirstTalk> firstTalks,
        @DefaultValue List<Filter> filters,
        @DefaultValue List<Head> letterheads,
        @DefaultValue List<Sent> letters,
        @DefaultValue List<Template> templates,
        @DefaultValue List<WalkIn> walkIns) {

    /**
     * A filter that somebody keeps.
     *
     * @param list as in casework.saved_filter
     * @param href the list as it is asked for
     */
    record Filter(String by, String list, String name, String href) {}

    /**
     * @param by user name of whoever agreed it
     * @param client shown name of the person whose case it is
     * @param day as an offset from today in days; if the office is closed then, the next open day away from today
     * @param state as in casework.appointment
     * @param moved where it was moved to
     * @param came whether the interpreter came
     */
    record Appointment(
            String by,
            String client,
            int day,
            String from,
            String to,
            @DefaultValue("PLANNED") String state,
            @DefaultValue("") String place,
            @DefaultValue("") String room,
            @DefaultValue("") String withWhom,
            @DefaultValue("") String purpose,
            @DefaultValue List<String> bring,
            @DefaultValue("NONE") String interpreting,
            @DefaultValue("") String language,
            @DefaultValue("") String interpreter,
            @DefaultValue("") String cost,
            @DefaultValue("") String reason,
            @Nullable Boolean came,
            @Nullable Moved moved) {

        LocalTime begin() {
            return LocalTime.parse(from);
        }

        LocalTime end() {
            return LocalTime.parse(to);
        }
    }

    /**
     * An appointment before there is a case.
     *
     * @param by user name of whoever agreed it
     * @param inquiry name in the inquiry
     * @param day as an offset from today in days; if the office is closed then, the next open day
     */
    record FirstTalk(
            String by,
            String inquiry,
            int day,
            String from,
            String to,
            String room,
            @DefaultValue("NONE") String interpreting,
            @DefaultValue("") String language) {}

    record Moved(int day, String from, String to) {}

    /** @param by user name of somebody in the organisation whose letterhead it is */
    record Head(
            String by,
            @DefaultValue("") String unit,
            String street,
            String postalCode,
            String city,
            @DefaultValue("") String phone,
            @DefaultValue("") String fax,
            @DefaultValue("") String email,
            @DefaultValue("") String openingHours,
            @DefaultValue("") String bank,
            @DefaultValue("") String register,
            @DefaultValue("") String logo) {}

    /**
     * A kind of letter of an organisation's own.
     *
     * @param by user name of somebody there
     * @param recipient to whom it goes as a rule
     */
    record Template(String by, String name, Recipient recipient, String subject, String body) {}

    /**
     * @param by user name of whoever wrote it
     * @param client shown name of the person whose case it is
     * @param ago days since it was written, and sent
     * @param kind of the template
     * @param address of an office, its lines divided by {@code |}; empty for the person
     * @param values for what the case does not know
     * @param how as in casework.letter_dispatch; null if it still lies there
     */
    record Sent(
            String by,
            String client,
            int ago,
            String kind,
            @DefaultValue("") String address,
            @DefaultValue Map<Placeholder, String> values,
            @Nullable String how,
            @DefaultValue("") String to) {}

    /**
     * @param by user name of whoever took her in, and calls her
     * @param ago minutes since she came
     * @param state WAITING, CALLED or ENDED
     */
    record WalkIn(
            String by,
            int ago,
            @DefaultValue("") String name,
            @DefaultValue("") String language,
            @DefaultValue("") String concern,
            boolean urgent,
            @DefaultValue("WAITING") String state,
            @Nullable String outcome) {}
}
