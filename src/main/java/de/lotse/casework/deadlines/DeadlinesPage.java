package de.lotse.casework.deadlines;

import de.lotse.casework.cases.CaseHead;
import java.time.LocalDate;
import java.util.List;

/** All deadlines of a case. */
record DeadlinesPage(CaseHead head, List<Deadline> deadlines, LocalDate today) {

    String href(Deadline deadline) {
        return head.path(DeadlineService.PATH + "/" + deadline.id());
    }
}
