/** The organisation chart of a day, its changes, and the page of one unit. */
@NullMarked
package de.lotse.staffing.chart;

import org.jspecify.annotations.NullMarked;
