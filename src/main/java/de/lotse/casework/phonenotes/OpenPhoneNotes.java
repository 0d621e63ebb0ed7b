package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The acting person's phone notes that belong nowhere yet, and those that colleagues gave to her. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenPhoneNotes {

    private final PhoneNotes notes;
    private final AccessLog log;
    private final Clock clock;

    OpenPhoneNotes(PhoneNotes notes, AccessLog log, Clock clock) {
        this.notes = notes;
        this.log = log;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<OpenPhoneNote> all() {
        var open = notes.open();
        if (!open.isEmpty())
            log.record(
                    Action.LIST, "phone_note", open.stream().map(PhoneNote::id).toList(), "AUTHOR");
        var today = LocalDate.now(clock);
        return open.stream()
                .map(note -> new OpenPhoneNote(note.line(), taken(note, today), note.path()))
                .toList();
    }

    private static String taken(PhoneNote note, LocalDate today) {
        var when = Formats.lately(note.takenAt(), today);
        return note.takenBy().isEmpty() ? when : t("casework.phonenotes.taken", when, note.taken());
    }

    /**
     * One of them in a list.
     *
     * @param title who called, in a sentence, or what about
     * @param taken when, in words, and by whom if it was a colleague
     */
    public record OpenPhoneNote(String title, String taken, String href) {}
}
