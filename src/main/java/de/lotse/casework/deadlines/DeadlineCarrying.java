package de.lotse.casework.deadlines;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes open deadlines into another case; the caller has opened the first for a change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlineCarrying {

    private final Deadlines deadlines;
    private final Timeline timeline;

    DeadlineCarrying(Deadlines deadlines, Timeline timeline) {
        this.deadlines = deadlines;
        this.timeline = timeline;
    }

    /** The open ones, by their ids. */
    public List<Option> open(CaseId caseId) {
        return all(caseId).stream()
                .map(one -> new Option(one.id().toString(), one.dated()))
                .toList();
    }

    /** Of these, the open ones are gone from the first case afterwards, and from its course; others are left alone. */
    public void move(CaseId from, Collection<String> ids, CaseId to) {
        for (var one : all(from))
            if (ids.contains(one.id().toString())) {
                deadlines.move(from, one, to);
                timeline.move(from, one.id(), to);
            }
    }

    private List<Deadline> all(CaseId caseId) {
        return deadlines.of(caseId).stream().filter(Deadline::isOpen).toList();
    }
}
