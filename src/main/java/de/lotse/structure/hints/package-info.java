/** Hints without a case: what somebody noticed about the structure, shown singly once a second person has read it. */
@NullMarked
package de.lotse.structure.hints;

import org.jspecify.annotations.NullMarked;
