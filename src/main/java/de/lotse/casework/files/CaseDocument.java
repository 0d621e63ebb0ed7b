package de.lotse.casework.files;

import de.lotse.documents.BlobId;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document as it is read.
 *
 * @param type of the code list {@code document_type}
 * @param dated the date on the document
 * @param received when it has come
 * @param person name of the member of the household to whom it belongs
 * @param mine whether the acting person has added it
 * @param sealed whether it lies in a protected area
 * @param deadline what it has set going
 * @param file null when it was struck out
 */
record CaseDocument(
        UUID id,
        String type,
        @Nullable LocalDate dated,
        @Nullable LocalDate received,
        @Nullable String person,
        Instant addedAt,
        @Nullable String addedBy,
        boolean mine,
        boolean sealed,
        @Nullable Running deadline,
        @Nullable Kept file,
        @Nullable Struck struck) {

    /** @param size in bytes */
    record Kept(BlobId blob, String name, String note, String mediaType, long size, Verdict verdict) {

        boolean isPdf() {
            return mediaType.equals(PdfDocument.MEDIA_TYPE);
        }

        boolean isLocked() {
            return verdict.isInfected();
        }
    }

    record Running(UUID id, LocalDate dueOn, boolean done) {}

    record Struck(Instant at, @Nullable String by) {}
}
