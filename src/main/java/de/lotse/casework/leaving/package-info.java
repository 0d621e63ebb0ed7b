/** A member of the household leaves into a case of her own, after a separation or to be safe; neither side sees the other's from then on. */
@NullMarked
package de.lotse.casework.leaving;

import org.jspecify.annotations.NullMarked;
