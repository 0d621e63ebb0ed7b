package de.lotse.documents;

import de.lotse.shared.TenantId;
import java.util.UUID;

/**
 * Encrypts the narrative text and the documents of a case with a key of its own (AES-256-GCM, NIST SP 800-38D; the working
 * keys are derived from the case key by HKDF-SHA-256, RFC 5869). A text is bound to its place: what was written for one row
 * cannot be read in another.
 *
 * <p>A {@code place} reads {@code "table.column:rowId"}, for instance {@code "casework.case_note.text:0199…"}.
 *
 * <p>Each method but {@link #create} and {@link #destroy} throws {@link CaseKeyMissing} when the case has no key, and
 * {@link CiphertextRejected} when the bytes were altered or belong elsewhere.
 */
public interface CaseCipher {

    /**
     * Makes the key of a case and writes it durably; does nothing when there is one. Call it before the commit that creates the
     * case: a key without a case is harmless, a case without a key is not.
     */
    void create(TenantId tenant, UUID caseId);

    byte[] encrypt(TenantId tenant, UUID caseId, String text, String place);

    String decrypt(TenantId tenant, UUID caseId, byte[] encrypted, String place);

    /** For documents; uses another derived key than {@link #encrypt}, so that neither can be read as the other. */
    byte[] encryptBytes(TenantId tenant, UUID caseId, byte[] content, String place);

    byte[] decryptBytes(TenantId tenant, UUID caseId, byte[] encrypted, String place);

    /** The 32 bytes for HMACs of search words in this case; they vanish with the case key. */
    byte[] wordKey(TenantId tenant, UUID caseId);

    /**
     * Destroys the key, and with it everything written under it, in old backups of the database too. Another node may still read
     * for up to five minutes, until its memory forgets the key. Does nothing when there is no key.
     */
    void destroy(TenantId tenant, UUID caseId);
}
