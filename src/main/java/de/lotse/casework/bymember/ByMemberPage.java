package de.lotse.casework.bymember;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import java.util.List;

/** What concerns the household and each of its members. */
record ByMemberPage(CaseHead head, List<Part> parts) {

    /** @param name of the member, or of the household */
    record Part(String name, List<CaseCard> cards) {}
}
