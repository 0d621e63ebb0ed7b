package de.lotse.casework.conferences;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.TimelineText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Leads from the course of the case to a conference. */
record ConferenceEntry(String type) implements TimelineText {

    @Override
    public Map<UUID, String> texts(CaseId caseId, Collection<UUID> references) {
        return Map.of();
    }

    @Override
    public String href(CaseId caseId, UUID reference) {
        return Conference.path(caseId, reference);
    }
}
