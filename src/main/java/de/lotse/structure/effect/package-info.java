/** What a decision about a theme changed: signals before and after, measures, the directory. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.effect;
