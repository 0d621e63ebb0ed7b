package de.lotse.tenancy;

import de.lotse.shared.GermanCalendar;

/** On which days the municipality of the current scope works. */
@FunctionalInterface
public interface WorkingDays {

    /** {@link GermanCalendar#USUAL} outside a scope; other nodes know of a change within ten seconds. */
    GermanCalendar current();
}
