/** From how many on a municipality shows a number. */
@org.jspecify.annotations.NullMarked
package de.lotse.reporting.threshold;
