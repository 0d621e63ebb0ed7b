/** Mistakes: what stands in the wrong case is struck or moved, a trace without content stays, and data protection is told who read it. */
@NullMarked
package de.lotse.casework.corrections;

import org.jspecify.annotations.NullMarked;
