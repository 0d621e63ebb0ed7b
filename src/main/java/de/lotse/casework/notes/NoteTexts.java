package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.TimelineText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Shows notes in the course of their case.
 *
 * @param type of the entries whose text is kept as a note
 */
record NoteTexts(String type, CaseNotes notes) implements TimelineText {

    @Override
    public Map<UUID, String> texts(CaseId caseId, Collection<UUID> references) {
        return notes.texts(caseId, references);
    }

    @Override
    public String correction(CaseId caseId, UUID reference) {
        return NoteKeeping.correction(caseId, reference);
    }
}
