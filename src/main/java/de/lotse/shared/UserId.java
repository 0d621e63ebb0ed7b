package de.lotse.shared;

import java.io.Serializable;
import java.util.UUID;

/** One account of a person who works with Lotse. */
public record UserId(UUID value) implements Serializable {}
