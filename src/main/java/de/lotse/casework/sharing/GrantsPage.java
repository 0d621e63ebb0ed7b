package de.lotse.casework.sharing;

import de.lotse.casework.cases.CaseHead;
import java.util.List;

/** The tab „Freigaben“ of a case. */
record GrantsPage(CaseHead head, List<GrantView> grants, List<BasisView> bases) {

    String path() {
        return head.path(GrantsController.TAB);
    }

    List<GrantView> live() {
        return grants.stream().filter(view -> view.grant().live()).toList();
    }

    List<GrantView> past() {
        return grants.stream().filter(view -> !view.grant().live()).toList();
    }
}
