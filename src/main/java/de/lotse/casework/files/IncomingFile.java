package de.lotse.casework.files;

import de.lotse.documents.BlobId;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Verdict;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded and waits to be saved as a document.
 *
 * @param dated what the file says itself
 * @param size in bytes
 */
record IncomingFile(
        UUID id,
        BlobId blob,
        Accepted accepted,
        long size,
        @Nullable LocalDate dated) {

    boolean isPicture() {
        return accepted.isPicture();
    }

    boolean isLocked() {
        return accepted.verdict().isInfected();
    }

    Verdict verdict() {
        return accepted.verdict();
    }
}
