/** How many signals there are, as far as it may be shown: the one place where counts of signals become numbers. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.counts;
