package de.lotse.notifications.mails;

import static de.lotse.web.Texts.t;

import de.lotse.notifications.CalendarMails.Method;
import de.lotse.notifications.mails.CalendarOutbox.Invitation;
import de.lotse.web.Formats;
import java.time.Instant;

/** What an invitation says to whoever reads it with her own eyes. */
record InvitationText(Invitation invitation, String page) {

    String subject() {
        return t(key("subject"), invitation.item().title(), Formats.dateTime(begin()));
    }

    String body() {
        var item = invitation.item();
        var room = item.room().isEmpty() ? "" : t("notifications.invitation.room", item.room());
        return t(key("body"), item.title(), Formats.dateTime(begin()), room, page);
    }

    private Instant begin() {
        return (Instant) invitation.item().from();
    }

    private String key(String part) {
        if (invitation.method() == Method.CANCEL) return "notifications.invitation.cancelled." + part;
        return (invitation.item().changes() == 0
                        ? "notifications.invitation.first."
                        : "notifications.invitation.changed.")
                + part;
    }
}
