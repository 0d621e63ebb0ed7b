/** Strikes a unit or a post that never was: entered by mistake, in contrast to one that ended. */
@NullMarked
package de.lotse.staffing.striking;

import org.jspecify.annotations.NullMarked;
