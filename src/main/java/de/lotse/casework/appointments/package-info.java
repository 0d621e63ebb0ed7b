/** Appointments (Termine) of a case: agreed, moved, called off, held – and the slip that the person takes home. */
@NullMarked
package de.lotse.casework.appointments;

import org.jspecify.annotations.NullMarked;
