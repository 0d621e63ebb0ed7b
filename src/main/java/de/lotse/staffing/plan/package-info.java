/** The staff plan (Stellenplan) as a whole, the rules that hold on every day, and how it is kept. */
@NullMarked
package de.lotse.staffing.plan;

import org.jspecify.annotations.NullMarked;
