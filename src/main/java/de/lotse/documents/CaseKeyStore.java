package de.lotse.documents;

import de.lotse.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the wrapped case keys outside the database, with a backup of its own that must not reach back further than 35 days:
 * only then does a destroyed key destroy the case in every backup of the database.
 */
public interface CaseKeyStore {

    /** Written and on disk when it returns. @return false when there was a key already, which then stays */
    boolean putIfAbsent(TenantId tenant, UUID caseId, byte[] wrapped);

    Optional<byte[]> find(TenantId tenant, UUID caseId);

    /** Gone from disk when it returns. Does nothing when there is no such key. */
    void destroy(TenantId tenant, UUID caseId);

    /** Every key, for the backup; without order. */
    List<Entry> list();

    record Entry(TenantId tenant, UUID caseId) {}
}
