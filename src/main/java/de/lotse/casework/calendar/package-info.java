/** The calendar (Termine): one's own appointments and those of the team, by day, by week and as a list. */
@NullMarked
package de.lotse.casework.calendar;

import org.jspecify.annotations.NullMarked;
