package de.lotse.kern;

/** A page above this one in the breadcrumb. */
public record Crumb(String label, String href) {}
