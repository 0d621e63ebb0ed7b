/** Whom the work on cases tells of what, and what of it stands in calendars outside: kinds, days and rooms, never a name. */
@NullMarked
package de.lotse.casework.notices;

import org.jspecify.annotations.NullMarked;
