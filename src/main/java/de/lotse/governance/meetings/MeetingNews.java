package de.lotse.governance.meetings;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.members.Member;
import de.lotse.governance.members.Members;
import de.lotse.notifications.CalendarItem;
import de.lotse.notifications.CalendarMails;
import de.lotse.notifications.CalendarMails.Method;
import de.lotse.notifications.CalendarMails.Recipient;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.UserId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells everybody with a seat on the day of a meeting, deputies and guests included: in Lotse, and in their own calendars. */
@Component
class MeetingNews {

    private final Members members;
    private final Notifications notifications;
    private final CalendarMails mails;

    MeetingNews(Members members, Notifications notifications, CalendarMails mails) {
        this.members = members;
        this.notifications = notifications;
        this.mails = mails;
    }

    void invited(Body body, Meeting meeting) {
        tell(meeting, Notice.of("governance.meeting.notice.invited", meeting.path()));
        mail(body, meeting, Method.REQUEST);
    }

    void moved(Body body, Meeting meeting) {
        tell(meeting, Notice.urgent("governance.meeting.notice.moved", meeting.path()));
        mail(body, meeting, Method.REQUEST);
    }

    void cancelled(Body body, Meeting meeting) {
        tell(meeting, Notice.urgent("governance.meeting.notice.cancelled", meeting.path()));
        mail(body, meeting, Method.CANCEL);
    }

    private void tell(Meeting meeting, Notice notice) {
        var users = seats(meeting).stream()
                .map(Member::user)
                .filter(Objects::nonNull)
                .map(UserId::new)
                .toList();
        notifications.tell(users, notice);
    }

    private void mail(Body body, Meeting meeting, Method method) {
        var recipients = seats(meeting).stream().flatMap(MeetingNews::recipient).toList();
        mails.send(recipients, method, item(meeting, body.named() ? body.name() : ""), meeting.path());
    }

    private static Stream<Recipient> recipient(Member member) {
        if (member.user() != null) return Stream.of(Recipient.of(new UserId(member.user())));
        return member.mail().isEmpty() ? Stream.empty() : Stream.of(Recipient.outside(member.mail()));
    }

    private List<Member> seats(Meeting meeting) {
        return members.on(meeting.body(), meeting.day());
    }

    /** @param name of the body, if programs outside may know it, else empty */
    static CalendarItem item(Meeting meeting, String name) {
        return new CalendarItem(
                meeting.id(),
                name.isEmpty() ? t("governance.meeting.calendar") : name,
                meeting.begins(),
                meeting.ends(),
                meeting.place(),
                meeting.changes(),
                meeting.isCancelled());
    }
}
