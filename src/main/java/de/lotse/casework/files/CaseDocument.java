package de.lotse.casework.files;

import de.lotse.documents.BlobId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document as it is read.
 *
 * @param type of the code list {@code document_type}
 * @param dated the date on the document
 * @param person name of the member of the household to whom it belongs
 * @param file null when it was struck out
 */
record CaseDocument(
        UUID id,
        String type,
        @Nullable LocalDate dated,
        @Nullable String person,
        Instant addedAt,
        @Nullable String addedBy,
        @Nullable Kept file,
        @Nullable Struck struck) {

    /** @param size in bytes */
    record Kept(BlobId blob, String name, String note, String mediaType, long size) {}

    record Struck(Instant at, @Nullable String by) {}
}
