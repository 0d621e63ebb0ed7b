package de.lotse.casework.day;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that wants attention.
 *
 * @param at when it begins, for what has its time
 * @param kindKey message key of what it is: reminder, deadline, step, title that ends …
 * @param clientName whose case it is, empty without a case
 * @param href where it is dealt with
 */
public record DayItem(
        LocalDate dueOn, @Nullable LocalTime at, String kindKey, String text, String clientName, String href) {

    /** Something that has to be done on that day, no matter when. */
    public DayItem(LocalDate dueOn, String kindKey, String text, String clientName, String href) {
        this(dueOn, null, kindKey, text, clientName, href);
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
