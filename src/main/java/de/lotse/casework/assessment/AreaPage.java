package de.lotse.casework.assessment;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form for one life area.
 *
 * @param area which one is edited; null for a new one
 * @param version that the form was filled from
 * @param conflict what somebody else has saved meanwhile, field by field; empty if nobody has
 */
record AreaPage(
        CaseHead head,
        Assessment assessment,
        @Nullable UUID area,
        int version,
        AreaEntry entry,
        AreaChoices choices,
        Errors errors,
        List<ConflictRow> conflict) {

    String action() {
        return assessment.path(head) + "/bereiche" + (area == null ? "" : "/" + area);
    }

    String member() {
        return entry.member() == null ? "" : entry.member().toString();
    }

    String rating() {
        return entry.rating() == null ? "" : entry.rating().toString();
    }

    String ownRating() {
        return entry.ownRating() == null ? "" : entry.ownRating().toString();
    }

    String urgency() {
        return entry.urgency() == null ? "" : entry.urgency().name();
    }

    String needStatus() {
        return entry.needStatus() == null ? "" : entry.needStatus().name();
    }
}
