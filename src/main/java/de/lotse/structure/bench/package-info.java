/** Signals in numbers that a municipality has after years, for {@code ./lotse bench}. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.bench;
