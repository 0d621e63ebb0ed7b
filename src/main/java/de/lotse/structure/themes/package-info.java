/** Themes: what stands behind many signals, which rules take them, and what became of it. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.themes;
