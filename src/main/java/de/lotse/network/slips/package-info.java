/** Slips to take along for somebody without a case: printed, anonymous, with a code under which the outcome may be told. */
@NullMarked
package de.lotse.network.slips;

import org.jspecify.annotations.NullMarked;
