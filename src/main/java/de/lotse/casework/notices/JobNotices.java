package de.lotse.casework.notices;

import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.web.JobEnd;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the end of work that nobody sits and waits for. */
@Component
class JobNotices implements JobEnd {

    /** Whoever waits less than that sees the end on the page. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<JobNotice> known;
    private final Notifications notifications;

    JobNotices(List<JobNotice> known, Notifications notifications) {
        this.known = known;
        this.notifications = notifications;
    }

    @Override
    public void ended(String kind, UUID subject, boolean done, Duration took) {
        if (took.compareTo(PATIENCE) < 0) return;
        known.stream()
                .filter(notice -> notice.kind().equals(kind))
                .map(notice -> Notice.of(
                        done ? notice.doneKey() : notice.brokenKey(),
                        notice.path().apply(subject)))
                .forEach(notifications::tellOneself);
    }
}
