package de.lotse.notifications;

import de.lotse.shared.UserId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Invitations by mail that calendar programs put into a calendar, change there and take out again (RFC 5546). */
public interface CalendarMails {

    /**
     * In the transaction of what happened. An earlier one about the same item that has not gone yet is left out. Somebody with an account gets
     * it at the address that she has confirmed, unless she wants no mails.
     *
     * @param item with a begin and an end; its changes have to rise from mail to mail
     * @param path of the page in Lotse
     */
    void send(Collection<Recipient> to, Method method, CalendarItem item, String path);

    /** What a calendar program does with it. */
    enum Method {
        REQUEST,
        CANCEL
    }

    /** Either an account, or the address of somebody without one. */
    record Recipient(@Nullable UserId user, @Nullable String address) {

        public static Recipient of(UserId user) {
            return new Recipient(user, null);
        }

        public static Recipient outside(String address) {
            return new Recipient(null, address);
        }
    }
}
