package de.lotse.documents;

import de.lotse.shared.TenantId;

/**
 * Encrypts fields that belong to no case (kept form text, drafts, file numbers of other offices) with a key per tenant. The key
 * is made at its first use. Errors are those of {@link CaseCipher}.
 */
public interface TenantCipher {

    /** @param place as in {@link CaseCipher}: {@code "table.column:rowId"} */
    byte[] encrypt(TenantId tenant, String text, String place);

    String decrypt(TenantId tenant, byte[] encrypted, String place);

    /**
     * A keyed fingerprint (HMAC-SHA-256, 32 bytes) by which equal values are found without being readable. It suits values
     * that are hard to guess, such as file numbers; for a field with few values (religion, status) the frequencies would tell.
     *
     * @param type what the value is, so that equal numbers of different offices do not match
     * @param value already normalised by the caller
     */
    byte[] blindIndex(TenantId tenant, String type, String value);
}
