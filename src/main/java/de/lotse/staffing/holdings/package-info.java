/** Who holds a post or a function: filling, vacating, planning, correcting, and the office contact of colleagues. */
@NullMarked
package de.lotse.staffing.holdings;

import org.jspecify.annotations.NullMarked;
