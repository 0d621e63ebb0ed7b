/** Saved filters (gespeicherte Filter) of the lists: everybody's own, one of them for the list as it opens. */
@NullMarked
package de.lotse.casework.filters;

import org.jspecify.annotations.NullMarked;
