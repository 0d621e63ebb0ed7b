package de.lotse.reporting;

/** To whom a number goes. */
public enum Circle {
    /** The viewer may open each row behind the number, one by one: it is exact, and nothing is remembered. */
    EXACT,
    /** Everybody else. */
    RELEASED
}
