package de.lotse.casework.assessment;

import de.lotse.casework.cases.CaseHead;
import java.util.List;

/** Two versions side by side. */
record ComparisonPage(CaseHead head, Assessment before, Assessment after, List<Comparison> areas) {

    boolean isChanged() {
        return areas.stream().anyMatch(Comparison::isChanged);
    }
}
