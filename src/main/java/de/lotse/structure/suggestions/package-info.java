/** Groups of signals with a code in common that no theme takes yet. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.suggestions;
