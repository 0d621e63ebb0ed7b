package de.lotse.casework.cases;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.kern.Tab;

/**
 * A page of the case, contributed by its feature as a bean.
 *
 * @param order in tens: overview, course, household, residence, needs, plan, documents, consents, shares, accesses
 * @param path last part of its address; empty for the overview
 * @param labelKey its name in the message bundle
 */
public record CaseTab(int order, String path, String labelKey) {

    Tab link(CaseId id, String open) {
        return new Tab(CaseHead.path(id, path), t(labelKey), path.equals(open));
    }
}
