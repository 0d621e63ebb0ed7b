/** Headcount and full-time equivalents over the years. */
@NullMarked
package de.lotse.staffing.headcount;

import org.jspecify.annotations.NullMarked;
