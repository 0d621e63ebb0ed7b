/** Who has opened, changed or asked for a case (Zugriffe), for the people who work on it. */
@NullMarked
package de.lotse.casework.access;

import org.jspecify.annotations.NullMarked;
