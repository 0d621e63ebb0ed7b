package de.lotse.shared;

/** Somebody else saved in between (409); pages that can compare both versions do so instead of throwing this. */
public final class Conflict extends RuntimeException {}
