package de.lotse.casework.day;

import java.util.List;

/** A feature's notices on Mein Tag, contributed as a bean; one query. */
public interface DayNotices {

    List<DayNotice> now();
}
