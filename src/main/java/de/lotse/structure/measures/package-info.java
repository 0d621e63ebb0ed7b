/** What was agreed about a theme and what is done about it. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.measures;
