/** The end of a case (Auswertung und Abschluss), and how work on it may go on later (Fall wieder aufnehmen). */
@NullMarked
package de.lotse.casework.closure;

import org.jspecify.annotations.NullMarked;
