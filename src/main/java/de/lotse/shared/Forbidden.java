package de.lotse.shared;

/** The account's roles do not include this work (403). */
public final class Forbidden extends RuntimeException {}
