package de.lotse.shared;

/** There is no such thing, or it is not for the eyes of whoever asks: the answer is the same (404). */
public class NotFound extends RuntimeException {}
