package de.lotse.casework.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.casework.contacts.ContactOccasions.Occasion;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a contact: day, minutes and text are asked for, the rest comes from the contact before. */
record ContactForm(
        String occurredOn,
        String minutes,
        String text,
        String kind,
        String channel,
        String interpreterMode,
        String language,
        List<String> participants,
        @Nullable UUID _once) {

    static final int LONGEST = 20_000;
    private static final String FIRST_KIND = "CONVERSATION";

    ContactForm {
        occurredOn = typed(occurredOn);
        minutes = typed(minutes);
        text = typed(text);
        kind = typed(kind);
        channel = typed(channel);
        interpreterMode = typed(interpreterMode);
        language = typed(language);
        participants = participants == null ? List.of() : List.copyOf(participants);
    }

    /** A new form: today, and everything else as it was last time. */
    static ContactForm after(@Nullable Contact last, UUID client) {
        if (last == null)
            return new ContactForm("heute", "", "", FIRST_KIND, "OFFICE", "NONE", "", List.of(client.toString()), null);
        var participants = last.participants().stream().map(UUID::toString).toList();
        var language = last.language() == null ? "" : last.language();
        return new ContactForm(
                "heute",
                "",
                "",
                last.inVain() ? FIRST_KIND : last.kind(),
                last.channel(),
                last.interpreterMode(),
                language,
                participants,
                null);
    }

    /** The same form, begun with what is known already. */
    ContactForm of(Occasion occasion) {
        return new ContactForm(
                Formats.date(occasion.on()),
                occasion.minutes() == 0 ? "" : Integer.toString(occasion.minutes()),
                occasion.text(),
                FIRST_KIND,
                occasion.channel(),
                occasion.interpreterMode(),
                occasion.language(),
                participants,
                null);
    }

    Contact read(Reading reading, LocalDate today) {
        var day = reading.requiredDate("occurredOn", occurredOn);
        if (day.isAfter(today)) reading.errors().reject("occurredOn", t("casework.contacts.future"));
        return new Contact(
                day,
                reading.number("minutes", minutes, 1, 1440),
                kind,
                channel,
                interpreterMode,
                language.isEmpty() ? null : language,
                participants.stream().distinct().map(UUID::fromString).toList(),
                reading.text("text", text, LONGEST, t("casework.contacts.text.missing")));
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
