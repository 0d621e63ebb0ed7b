package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For features whose text is a note of the case, such as contacts: kept encrypted and found like every note. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoteKeeping {

    private final CaseNotes notes;

    NoteKeeping(CaseNotes notes) {
        this.notes = notes;
    }

    /** The caller has asked {@code CaseHeads} before. */
    public UUID add(CaseId caseId, String text, Instant writtenAt) {
        return notes.add(caseId, text, writtenAt);
    }
}
