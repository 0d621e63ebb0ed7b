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
    private final NoteIndex index;

    NoteKeeping(CaseNotes notes, NoteIndex index) {
        this.notes = notes;
        this.index = index;
    }

    /** The caller has asked {@code CaseHeads} before. */
    public UUID add(CaseId caseId, String text, Instant writtenAt) {
        var id = notes.add(caseId, text, writtenAt);
        index.add(caseId, id, text);
        return id;
    }
}
