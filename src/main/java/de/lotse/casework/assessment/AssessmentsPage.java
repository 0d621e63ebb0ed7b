package de.lotse.casework.assessment;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tab: the latest final version with what stands in it, the draft if there is one, and all versions.
 *
 * @param comparable the final versions to choose two from; fewer than two cannot be compared
 */
record AssessmentsPage(
        CaseHead head,
        @Nullable Assessment latest,
        List<AreaView> areas,
        @Nullable Assessment draft,
        List<Assessment> versions,
        List<Option> comparable) {

    String action() {
        return head.path(AssessmentConfiguration.TAB);
    }
}
