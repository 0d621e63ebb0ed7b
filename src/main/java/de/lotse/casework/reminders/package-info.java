/** Reminders (Wiedervorlagen): what somebody wants to look at again on a day, with or without a case. */
@NullMarked
package de.lotse.casework.reminders;

import org.jspecify.annotations.NullMarked;
