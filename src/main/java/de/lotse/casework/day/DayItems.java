package de.lotse.casework.day;

import java.time.LocalDate;
import java.util.List;

/** A feature's part of Mein Tag, contributed as a bean. It starts from the access decision and asks one query. */
public interface DayItems {

    /** What the acting person has to deal with until a day, overdue things included. Runs in the page's transaction. */
    List<DayItem> until(LocalDate day);
}
