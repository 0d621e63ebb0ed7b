package de.lotse.kern;

/** A link of a row of tabs; {@code current} for the page that is shown. */
public record Tab(String href, String label, boolean current) {}
