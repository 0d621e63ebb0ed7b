/**
 * Statutory deadlines: rules come from the reference lists, their computation lives here. A computed date is a help for
 * the eye and never legal advice, so each carries a note that asks to check it.
 */
@org.jspecify.annotations.NullMarked
package de.lotse.casework.deadlines;
