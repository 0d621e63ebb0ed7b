package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.casework.compartments.Sealable;
import de.lotse.casework.timeline.Timeline;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A note, its words and its entry in the course lie in the same protected area. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedNotes implements Sealable {

    private final CaseNotes notes;
    private final NoteIndex index;
    private final Timeline timeline;

    SealedNotes(CaseNotes notes, NoteIndex index, Timeline timeline) {
        this.notes = notes;
        this.index = index;
        this.timeline = timeline;
    }

    @Override
    public String path() {
        return "notizen";
    }

    @Override
    public Optional<UUID> author(CaseId caseId, UUID id) {
        return notes.author(caseId, id);
    }

    @Override
    public void seal(CaseId caseId, UUID id, @Nullable UUID compartment) {
        notes.seal(caseId, id, compartment);
        index.seal(id, compartment);
        timeline.seal(caseId, id, compartment);
    }
}
