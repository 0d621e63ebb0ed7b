/** The first page of a working day (Mein Tag): what is due, what is new, whom nobody has spoken with for long. */
@NullMarked
package de.lotse.casework.day;

import org.jspecify.annotations.NullMarked;
