/**
 * An inquiry goes to another organisation of the municipality, with the person's agreement and with nothing but what she agreed to. Both
 * are controllers of their own: the row of a handing over is all that the two share. Read {@link HandoverService} first.
 */
@NullMarked
package de.lotse.casework.handovers;

import org.jspecify.annotations.NullMarked;
