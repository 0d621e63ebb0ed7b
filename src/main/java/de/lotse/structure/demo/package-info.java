/** Signals and themes of the demo municipality. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.demo;
