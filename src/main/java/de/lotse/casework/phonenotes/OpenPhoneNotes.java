package de.lotse.casework.phonenotes;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The acting person's phone notes that belong nowhere yet. */
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
                .map(note -> new OpenPhoneNote(note.title(), Formats.lately(note.takenAt(), today), note.path()))
                .toList();
    }

    /**
     * One of them in a list.
     *
     * @param title who called, in a sentence
     * @param taken when, in words
     */
    public record OpenPhoneNote(String title, String taken, String href) {}
}
