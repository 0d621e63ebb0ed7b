package de.lotse.notifications;

import java.time.LocalDate;
import java.util.List;

/** A feature's part of the acting person's calendar outside of Lotse, contributed as a bean. Runs in the feed's transaction. */
public interface CalendarItems {

    List<CalendarItem> between(LocalDate first, LocalDate last);
}
