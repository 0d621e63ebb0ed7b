package de.lotse.casework.deadlines;

import de.lotse.casework.cases.CaseHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All deadlines of a case. */
record DeadlinesPage(CaseHead head, List<Deadline> deadlines, LocalDate today) {

    String href(Deadline deadline) {
        return head.path(DeadlineService.PATH + "/" + deadline.id());
    }

    /** Where the letter is written that keeps a deadline; null where a letter does not, or none may be written. */
    @Nullable
    String letter(Deadline deadline) {
        if (!head.writable() || !deadline.isOpen() || !deadline.rule().startsWith("OBJECTION")) return null;
        return head.path("schreiben/text") + "?vorlage=OBJECTION&frist=" + deadline.id();
    }
}
