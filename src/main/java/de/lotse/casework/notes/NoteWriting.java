package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a note with all that belongs to it: what it is found by, and its entry in the course of the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoteWriting {

    private final CaseNotes notes;
    private final NoteIndex index;
    private final Timeline timeline;

    NoteWriting(CaseNotes notes, NoteIndex index, Timeline timeline) {
        this.notes = notes;
        this.index = index;
        this.timeline = timeline;
    }

    /** The caller has decided that the acting person may write into this case. */
    public UUID write(CaseId caseId, String text, Instant writtenAt) {
        var id = notes.add(caseId, text, writtenAt);
        index.add(caseId, id, text);
        timeline.add(caseId, "note", writtenAt, id, "");
        return id;
    }
}
