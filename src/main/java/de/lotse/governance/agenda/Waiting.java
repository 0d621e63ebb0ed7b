package de.lotse.governance.agenda;

import de.lotse.governance.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets items wait again, or anew, that stood on an agenda. The agenda of a meeting that is over keeps the words that were laid before it; whoever deals
 * with the item next reads those that hold now.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Waiting {

    private final AgendaItems items;
    private final SubjectKinds kinds;
    private final Clock clock;

    Waiting(AgendaItems items, SubjectKinds kinds, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Whoever gives it other words waits; called before its meeting is held. */
    public void hold(AgendaItem item) {
        kinds.hold(item.subject());
    }

    /** The same for all items of a meeting, always in the same order. */
    public void holdAll(UUID meeting) {
        subjects(meeting).forEach(kinds::hold);
    }

    /** Off the agenda, back to the waiting ones. */
    public void putBack(AgendaItem item) {
        items.putBack(item.id());
        renew(item.subject());
    }

    /** All open ones of a meeting that does not take place. */
    public void putBackAll(UUID meeting) {
        var subjects = subjects(meeting);
        items.putBackAll(meeting);
        subjects.forEach(this::renew);
    }

    /** The day of the meeting is another one: was it over and is now ahead, its agenda has the words of today. */
    public void renewAll(UUID meeting) {
        subjects(meeting).forEach(this::renew);
    }

    /** It stays on the agenda as deferred, and waits anew for the next one. */
    public void defer(AgendaItem item) {
        items.defer(item);
        renew(item.subject());
    }

    private List<Subject> subjects(UUID meeting) {
        return items.of(meeting).stream()
                .map(AgendaItem::subject)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Subject::id))
                .toList();
    }

    private void renew(@Nullable Subject subject) {
        if (subject == null) return;
        kinds.wording(subject).ifPresent(now -> items.renew(now.subject(), now.proposal(), LocalDate.now(clock)));
    }
}
