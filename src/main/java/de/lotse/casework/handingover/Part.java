package de.lotse.casework.handingover;

/** Each organisation is a controller of its own, hence no archive holds the rows of two. */
public enum Part {
    /** What the acting organisation alone may read. */
    ORGANISATION,
    /** What everybody in the municipality shares. */
    MUNICIPALITY
}
