/** All cases of a colleague to a substitute or to a new lead, in one step and without reading them: a result for each case. */
@NullMarked
package de.lotse.casework.transfers;

import org.jspecify.annotations.NullMarked;
