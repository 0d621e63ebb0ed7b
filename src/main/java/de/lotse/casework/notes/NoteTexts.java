package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.TimelineText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows notes in the course of their case. */
@Component
class NoteTexts implements TimelineText {

    private final CaseNotes notes;

    NoteTexts(CaseNotes notes) {
        this.notes = notes;
    }

    @Override
    public String type() {
        return "note";
    }

    @Override
    public Map<UUID, String> texts(CaseId caseId, Collection<UUID> references) {
        return notes.texts(caseId, references);
    }
}
