package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.Agreeing.Interpreting;
import de.lotse.casework.appointments.Meeting;
import de.lotse.casework.appointments.MeetingText;
import de.lotse.casework.conferences.Conferences.Wanted;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a conference. Day, place, interpreter and whether somebody is named are asked once; the first three are changed at
 * its appointment.
 */
record ConferenceForm(
        String day,
        String from,
        String to,
        String place,
        String interpreterMode,
        String interpreterLanguage,
        String kind,
        String channel,
        String reason,
        String description,
        String takesPart,
        String notTakingPart,
        int version,
        @Nullable UUID _once) {

    static final String NAMED = "NAMED";
    static final String ANONYMOUS = "ANONYMOUS";
    static final String YES = "YES";
    static final String NO = "NO";
    static final int LINE = 300;
    static final int TEXT = 4_000;

    ConferenceForm {
        day = typed(day);
        from = typed(from);
        to = typed(to);
        place = typed(place);
        interpreterMode = typed(interpreterMode);
        interpreterLanguage = typed(interpreterLanguage);
        kind = typed(kind);
        channel = typed(channel);
        reason = typed(reason);
        description = typed(description);
        takesPart = typed(takesPart);
        notTakingPart = typed(notTakingPart);
    }

    /** With names, and with the person herself. */
    static ConferenceForm begun(Interpreting interpreting) {
        return new ConferenceForm(
                "",
                "",
                "",
                "",
                interpreting.mode(),
                interpreting.language(),
                NAMED,
                "OFFICE",
                "",
                "",
                YES,
                "",
                0,
                null);
    }

    static ConferenceForm of(Conference known) {
        return new ConferenceForm(
                "",
                "",
                "",
                "",
                "",
                "",
                known.anonymous() ? ANONYMOUS : NAMED,
                known.channel(),
                known.reason(),
                known.description(),
                known.takesPart() ? YES : NO,
                known.notTakingPart(),
                known.version(),
                null);
    }

    /** The same answers, to be saved over a newer version. */
    ConferenceForm over(int newer) {
        return new ConferenceForm(
                day,
                from,
                to,
                place,
                interpreterMode,
                interpreterLanguage,
                kind,
                channel,
                reason,
                description,
                takesPart,
                notTakingPart,
                newer,
                null);
    }

    boolean anonymous() {
        return kind.equals(ANONYMOUS);
    }

    /** Null if something is wrong with the time; what it is stands in the errors of the reading. */
    @Nullable
    Meeting meeting(Reading reading, LocalDate today) {
        return MeetingText.read(reading, day, from, to, Duration.ofHours(1), today);
    }

    Interpreting interpreting() {
        return new Interpreting(interpreterMode, interpreterLanguage);
    }

    Wanted wanted() {
        var comes = !anonymous() && takesPart.equals(YES);
        return new Wanted(
                channel, comes, reason, comes || anonymous() ? "" : notTakingPart, anonymous() ? description : "");
    }

    void checkTimeless(Reading reading, List<Option> channels) {
        var errors = reading.errors();
        chosen(errors, "kind", kind, List.of(new Option(NAMED, ""), new Option(ANONYMOUS, "")));
        chosen(errors, "channel", channel, channels);
        reading.text("reason", reason, TEXT, t("casework.conferences.reason.empty"));
        reading.optionalText("description", description, TEXT);
        reading.optionalText("notTakingPart", notTakingPart, LINE);
        if (anonymous()) {
            if (description.isEmpty()) errors.reject("description", t("casework.conferences.description.empty"));
        } else {
            chosen(errors, "takesPart", takesPart, List.of(new Option(YES, ""), new Option(NO, "")));
            if (takesPart.equals(NO) && notTakingPart.isEmpty())
                errors.reject("notTakingPart", t("casework.conferences.notTakingPart.empty"));
        }
    }

    void checkNew(Reading reading, List<Option> modes, List<Option> languages) {
        reading.optionalText("place", place, LINE);
        chosen(reading.errors(), "interpreterMode", interpreterMode, modes);
        if (!interpreterLanguage.isEmpty())
            chosen(reading.errors(), "interpreterLanguage", interpreterLanguage, languages);
        else if (reading.errors().of("interpreterMode") == null
                && interpreting().needed())
            reading.errors().reject("interpreterLanguage", t("casework.appointments.language.missing"));
    }

    /** What others read without a name, by field. */
    Map<String, String> unnamed() {
        return Map.of("description", description, "place", place);
    }

    private static void chosen(Errors errors, String field, String value, List<Option> offered) {
        if (offered.stream().noneMatch(option -> option.value().equals(value)))
            errors.reject(field, t("casework.conferences.choice"));
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
