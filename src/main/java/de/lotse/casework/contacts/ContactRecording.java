package de.lotse.casework.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.timeline.Timeline;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a contact of what was said: a note, a line in the list, an entry in the course. The caller has asked {@code CaseHeads} before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactRecording {

    private static final String CALL = "PHONE_CALL";
    private static final String CONFERENCE = "CASE_CONFERENCE";
    private static final String BY_PHONE = "PHONE";
    private static final String NO_INTERPRETER = "NONE";

    private final Contacts contacts;
    private final NoteKeeping notes;
    private final Timeline timeline;
    private final Codes codes;
    private final Clock clock;

    ContactRecording(Contacts contacts, NoteKeeping notes, Timeline timeline, Codes codes, Clock clock) {
        this.contacts = contacts;
        this.notes = notes;
        this.timeline = timeline;
        this.codes = codes;
        this.clock = clock;
    }

    /** Answers the note that holds the text. */
    UUID add(CaseId caseId, Contact contact, Instant at) {
        var noteId = notes.add(caseId, contact.text(), at);
        contacts.add(caseId, contact, noteId);
        timeline.add(caseId, "contact", at, noteId, detail(contact));
        return noteId;
    }

    /**
     * A telephone call. Answers the note that holds the text.
     *
     * @param minutes 1 to 1440
     */
    public UUID addCall(CaseId caseId, int minutes, String text, Instant at) {
        var day = at.atZone(Formats.ZONE).toLocalDate();
        var call = new Contact(day, minutes, CALL, BY_PHONE, NO_INTERPRETER, null, List.of(), text);
        return add(caseId, call, at);
    }

    /**
     * A conversation of several about the case, once it is over. Answers the note that holds the text.
     *
     * @param minutes 1 to 1440
     * @param channel of the code list consultation_channel
     * @param interpreterMode of the code list interpreter_mode
     * @param language of the code list language, or empty
     * @param person who took part for the case; without her it does not count as having reached her
     */
    public UUID addConference(
            CaseId caseId,
            LocalDate on,
            int minutes,
            String channel,
            String interpreterMode,
            String language,
            @Nullable PersonId person,
            String text) {
        var people = person == null ? List.<UUID>of() : List.of(person.value());
        var spoken = language.isEmpty() ? null : language;
        var before = contacts.lastContact(caseId);
        var talk = new Contact(on, minutes, CONFERENCE, channel, interpreterMode, spoken, people, text);
        var note = add(caseId, talk, on.atTime(12, 0).atZone(Formats.ZONE).toInstant());
        if (person == null) contacts.reachedLast(caseId, before.orElse(null));
        return note;
    }

    /** The last day on which the person was reached, empty if none is known. */
    public Optional<LocalDate> lastContact(CaseId caseId) {
        return contacts.lastContact(caseId);
    }

    /** What was said in it. */
    public String textOf(CaseId caseId, UUID noteId) {
        return notes.text(caseId, noteId);
    }

    /**
     * Takes back a contact that went into the wrong case: its text and search words vanish, the entry in the course stays without them
     * and a second one tells why.
     *
     * @param before what {@link #lastContact} had answered before it was recorded
     */
    public void takeBack(CaseId caseId, UUID noteId, Optional<LocalDate> before) {
        contacts.remove(caseId, noteId, before.orElse(null));
        timeline.add(caseId, "contactTakenBack", clock.instant(), null, "");
        notes.remove(caseId, noteId);
    }

    private String detail(Contact contact) {
        return t(
                "casework.contacts.detail",
                codes.label("contact_kind", contact.kind()),
                codes.label("consultation_channel", contact.channel()),
                Formats.minutes(contact.minutes()));
    }
}
