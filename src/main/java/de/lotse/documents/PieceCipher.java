package de.lotse.documents;

import de.lotse.shared.TenantId;

/**
 * Encrypts a file that lives for a short while, piece by piece, with a key of its own (AES-256-GCM, NIST SP 800-38D). Whoever throws the
 * wrapped key away has destroyed the file. Errors are those of {@link CaseCipher}.
 */
public interface PieceCipher {

    /**
     * A new key, wrapped under the key of the tenant.
     *
     * @param place as in {@link CaseCipher}: {@code "table.column:rowId"}
     */
    byte[] newKey(TenantId tenant, String place);

    /** The file's key at work. @param place where the wrapped key lies */
    Pieces open(TenantId tenant, byte[] wrapped, String place);

    /** One file. The place of a piece says its number and whether it is the last, so that none can be moved, repeated or left out. */
    interface Pieces {

        byte[] encrypt(byte[] piece, String place);

        byte[] decrypt(byte[] encrypted, String place);
    }
}
