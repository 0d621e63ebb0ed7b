package de.lotse.casework.course;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.TimelineEntries;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CourseService {

    static final String TAB = "verlauf";
    static final int PAGE_SIZE = 100;

    private final CaseHeads heads;
    private final TimelineEntries entries;
    private final Clock clock;

    CourseService(CaseHeads heads, TimelineEntries entries, Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public CoursePage page(CaseId caseId, CourseForm form) {
        var head = heads.open(caseId, TAB);
        var today = LocalDate.now(clock);
        var found = entries.of(caseId, form.filter(today), PAGE_SIZE + 1);
        var more = found.size() > PAGE_SIZE;
        var shown = more ? found.subList(0, PAGE_SIZE) : found;
        return new CoursePage(
                head,
                form,
                form.check(today),
                shown,
                entries.groups(),
                entries.authors(caseId),
                more ? form.href(head.path(TAB), shown.getLast().id()) : null,
                form.after() == null ? null : form.href(head.path(TAB), null));
    }
}
