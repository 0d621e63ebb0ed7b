package de.lotse.documents;

import java.util.UUID;

/**
 * The files of cases, encrypted under the key of their case. All calls run inside the caller's transaction and scope; files of
 * another organisation do not exist for the caller ({@link de.lotse.shared.NotFound}). Who may see which file inside the
 * organisation is decided by the caller.
 */
public interface Blobs {

    /** @throws IllegalArgumentException when the content is not what was accepted */
    BlobId store(UUID caseId, UploadCheck.Accepted accepted, byte[] content);

    Blob find(BlobId id);

    /** What the virus scanner said last; unchecked as long as it said nothing. Others read it as the view documents.verdict. */
    Verdict verdict(BlobId id);

    /** Keeps what the virus scanner says. */
    void note(BlobId id, Verdict verdict);

    /** @throws CaseKeyMissing when the case was erased */
    byte[] load(BlobId id);

    void delete(BlobId id);

    /** @return whether it was there */
    boolean deleteIfThere(BlobId id);

    /** For the erasure of a case. @return how many files there were */
    int deleteAllOf(UUID caseId);
}
