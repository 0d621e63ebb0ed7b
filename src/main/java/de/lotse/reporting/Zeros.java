package de.lotse.reporting;

/** What a zero says. */
public enum Zeros {
    /** "Nobody" would tell something of those who are there, so a zero is hidden like a small number and cannot be told from it. */
    HIDDEN,
    /** Nothing follows from it, as in a day without an event: it is shown as 0. */
    SHOWN
}
