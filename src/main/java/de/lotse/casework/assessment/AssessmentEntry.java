package de.lotse.casework.assessment;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.TimelineText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from the course of the case to a final version. */
@Component
class AssessmentEntry implements TimelineText {

    @Override
    public String type() {
        return "assessment_final";
    }

    @Override
    public Map<UUID, String> texts(CaseId caseId, Collection<UUID> references) {
        return Map.of();
    }

    @Override
    public String href(CaseId caseId, UUID reference) {
        return "/faelle/" + caseId.value() + "/" + AssessmentConfiguration.TAB + "/" + reference;
    }
}
