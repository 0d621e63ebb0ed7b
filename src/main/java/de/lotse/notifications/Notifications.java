package de.lotse.notifications;

import de.lotse.shared.UserId;
import java.util.Collection;

/** Tells colleagues of the current municipality that something waits for them. */
public interface Notifications {

    /**
     * In the transaction of what happened: both are kept or neither. Whoever acts is not told of what she does herself, and nobody is told
     * twice of the same while she has not read it.
     */
    void tell(Collection<UserId> users, Notice notice);

    /** For the end of what the acting person has begun and does not wait for; in its transaction. */
    void tellOneself(Notice notice);

    /** How many the acting person has not read. */
    int unread();
}
