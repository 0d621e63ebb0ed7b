/** Offers for somebody of a case: what fits and why, the way there, and why one was not possible. */
@NullMarked
package de.lotse.casework.offers;

import org.jspecify.annotations.NullMarked;
