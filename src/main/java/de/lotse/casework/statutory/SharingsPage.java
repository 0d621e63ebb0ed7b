package de.lotse.casework.statutory;

import de.lotse.casework.cases.CaseHead;
import java.util.List;

/** What of a case was shared without consent, or shall be. */
record SharingsPage(CaseHead head, List<SharingView> views) {

    String path() {
        return head.path(SharingService.PATH);
    }
}
