package de.lotse.network.intake;

/**
 * A field that is not the same here and there, in words.
 *
 * @param taken whether what comes replaces what is here; otherwise it was edited here and stays
 */
record Difference(String field, String here, String there, boolean taken) {}
