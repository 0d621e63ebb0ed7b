/** How often something may be tried from outside, across all nodes; every limit fills up again by itself. */
@NullMarked
package de.lotse.identity.limits;

import org.jspecify.annotations.NullMarked;
