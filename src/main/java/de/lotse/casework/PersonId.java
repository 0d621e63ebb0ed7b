package de.lotse.casework;

import java.util.UUID;

/** A person in the files of one organisation. */
public record PersonId(UUID value) {}
