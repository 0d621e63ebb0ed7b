package de.lotse.structure;

/** Who can solve it. */
public enum Level {
    LOCAL,
    LAND,
    BUND
}
