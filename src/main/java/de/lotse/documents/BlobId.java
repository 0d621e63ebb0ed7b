package de.lotse.documents;

import java.io.Serializable;
import java.util.UUID;

/** One stored file. */
public record BlobId(UUID value) implements Serializable {}
