/** One page for what is set up rarely. */
@NullMarked
package de.lotse.casework.administration;

import org.jspecify.annotations.NullMarked;
