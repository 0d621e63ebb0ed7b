package de.lotse.notifications.mails;

import de.lotse.kern.ConflictRow;
import de.lotse.notifications.feed.FeedStand;
import de.lotse.web.Errors;
import java.util.List;

/**
 * @param mails whether this installation sends any
 * @param saved what holds now
 * @param conflicts what the other window has saved meanwhile; empty if none did
 * @param feed whether there is a calendar outside
 */
record SettingsPage(
        boolean mails,
        Preference saved,
        SettingsForm form,
        Errors errors,
        List<ConflictRow> conflicts,
        FeedStand feed) {}
