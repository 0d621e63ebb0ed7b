package de.lotse.casework.day;

import java.time.LocalDate;

/**
 * One thing that wants attention.
 *
 * @param kindKey message key of what it is: reminder, deadline, step, title that ends …
 * @param clientName whose case it is, empty without a case
 * @param href where it is dealt with
 */
public record DayItem(LocalDate dueOn, String kindKey, String text, String clientName, String href) {

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
