/** What bodies want of somebody, on Mein Tag. */
@org.jspecify.annotations.NullMarked
package de.lotse.casework.bodies;
