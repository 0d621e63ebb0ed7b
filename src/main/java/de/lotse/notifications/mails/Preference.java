package de.lotse.notifications.mails;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where and when somebody wants mails.
 *
 * @param version 0 before anything was saved
 * @param address empty for none
 * @param confirmed whether she has shown that it is hers
 * @param codeMadeAt when the last code went to it that still waits to be typed
 * @param undeliverable whether the last mail was given up
 */
record Preference(
        int version,
        String address,
        boolean confirmed,
        MailTime time,
        @Nullable Instant codeMadeAt,
        boolean undeliverable) {

    static final Preference NONE = new Preference(0, "", false, MailTime.usual(), null, false);

    boolean awaitsCode() {
        return !confirmed && codeMadeAt != null;
    }
}
