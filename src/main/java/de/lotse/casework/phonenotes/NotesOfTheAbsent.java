package de.lotse.casework.phonenotes;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open phone notes of somebody who is away: they are counted and given on, and nobody reads them for it. The caller decides who may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NotesOfTheAbsent {

    private final PhoneNotes notes;
    private final AccessLog log;

    NotesOfTheAbsent(PhoneNotes notes, AccessLog log) {
        this.notes = notes;
        this.log = log;
    }

    public int count(UUID colleague) {
        return notes.openOf(colleague);
    }

    /** Answers how many. */
    public int giveAll(UUID colleague, UUID substitute) {
        var given = notes.giveAll(colleague, substitute);
        if (!given.isEmpty()) log.record(Action.CHANGE, "phone_note", given, "ORGANISATION");
        return given.size();
    }
}
