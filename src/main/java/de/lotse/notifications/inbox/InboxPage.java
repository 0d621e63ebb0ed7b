package de.lotse.notifications.inbox;

import java.time.LocalDate;
import java.util.List;

/** @param notices newest first */
record InboxPage(LocalDate today, List<StoredNotice> notices) {

    boolean anyNew() {
        return notices.stream().anyMatch(notice -> !notice.read());
    }
}
