/**
 * Figures (Kennzahlen): persons, cases and consultations counted for a period or a cut-off date, small numbers hidden, and reports that
 * are released and then stay as they are. Counts leave this package, rows never do.
 */
@NullMarked
package de.lotse.casework.figures;

import org.jspecify.annotations.NullMarked;
