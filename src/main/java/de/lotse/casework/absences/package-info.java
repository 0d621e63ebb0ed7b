/**
 * A colleague is away: entered by the lead in one step with the substitute and with what becomes of the appointments. Read
 * {@link AbsenceService} first.
 */
@NullMarked
package de.lotse.casework.absences;

import org.jspecify.annotations.NullMarked;
