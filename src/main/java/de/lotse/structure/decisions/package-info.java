/** The way of a theme through the bodies: submitted, decided, given to a project group, approved. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.decisions;
