package de.lotse.kern;

/** A choice of a select, radio or checkbox list: what is sent and what is read. */
public record Option(String value, String label) {}
