/** Founding, renaming, moving, dissolving and correcting units. */
@NullMarked
package de.lotse.staffing.units;

import org.jspecify.annotations.NullMarked;
