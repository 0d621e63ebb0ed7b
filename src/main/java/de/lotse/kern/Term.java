package de.lotse.kern;

import org.jspecify.annotations.Nullable;

/** A label and its value in a description list; without a value the list says so. */
public record Term(String label, @Nullable String value) {}
