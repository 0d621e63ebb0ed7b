package de.lotse.notifications.inbox;

import de.lotse.identity.RightsChanged;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody that her rights have changed; which ones she reads where she sees what happened to her account. */
@Component
class RightsNotices {

    private final Notifications notifications;

    RightsNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void tell(RightsChanged changed) {
        notifications.tell(List.of(changed.user()), Notice.of("notifications.rights", "/konto/anmeldung"));
    }
}
