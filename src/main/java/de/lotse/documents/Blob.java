package de.lotse.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a stored file without opening it.
 *
 * @param size bytes before encryption
 * @param sha256 of the content before encryption, 64 hexadecimal digits
 */
public record Blob(BlobId id, UUID caseId, String mediaType, long size, String sha256, Instant createdAt) {}
