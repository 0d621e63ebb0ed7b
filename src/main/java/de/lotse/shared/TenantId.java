package de.lotse.shared;

/** A district or independent city: its official municipality key as a number, e.g. 5916 for Herne (05916). */
public record TenantId(int value) {}
