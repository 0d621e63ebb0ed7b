package de.lotse.casework.death;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.TimelineText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Leads from the course of the case to the entry of a death. */
record DeathEntry(String type) implements TimelineText {

    @Override
    public Map<UUID, String> texts(CaseId caseId, Collection<UUID> references) {
        return Map.of();
    }

    @Override
    public String href(CaseId caseId, UUID reference) {
        return "/faelle/" + caseId.value() + "/personen/" + reference + "/tod";
    }
}
