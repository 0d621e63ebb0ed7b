/** The course of a case (Verlauf): what happened, in order; nothing in it is ever changed. The page stands in {@code course}. */
@NullMarked
package de.lotse.casework.timeline;

import org.jspecify.annotations.NullMarked;
