package de.lotse.governance.minutes;

import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.members.Member;
import de.lotse.governance.members.Members;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tells members that minutes can be read, and whoever writes them that somebody objects. */
@Component
class MinutesNews {

    private final Members members;
    private final Notifications notifications;
    private final Clock clock;

    MinutesNews(Members members, Notifications notifications, Clock clock) {
        this.members = members;
        this.notifications = notifications;
        this.clock = clock;
    }

    void circulated(Meeting meeting, Minutes minutes) {
        notifications.tell(
                users(meeting.body(), _ -> true), Notice.of("governance.minutes.notice.circulated", minutes.path()));
    }

    void objected(Minutes minutes) {
        notifications.tell(
                users(minutes.body(), member -> member.role().runsMeetings()),
                Notice.of("governance.minutes.notice.objected", minutes.path()));
    }

    private List<UserId> users(UUID body, Predicate<Member> which) {
        return members.on(body, LocalDate.now(clock)).stream()
                .filter(which)
                .map(Member::user)
                .filter(Objects::nonNull)
                .map(UserId::new)
                .toList();
    }
}
