/** The case file itself: its number, states and phases, the list of one's cases and the head of each of its pages. */
@NullMarked
package de.lotse.casework.cases;

import org.jspecify.annotations.NullMarked;
