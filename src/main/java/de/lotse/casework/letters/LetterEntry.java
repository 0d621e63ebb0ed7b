package de.lotse.casework.letters;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.TimelineText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Leads from the course of a case to a letter. */
record LetterEntry(String type) implements TimelineText {

    @Override
    public Map<UUID, String> texts(CaseId caseId, Collection<UUID> references) {
        return Map.of();
    }

    @Override
    public String href(CaseId caseId, UUID reference) {
        return CaseLetter.path(caseId, reference);
    }
}
