package de.lotse.documents;

import de.lotse.shared.TenantId;
import java.util.UUID;

/**
 * The case has no key: it was erased, or the database was restored without its key store. What was written under that key cannot
 * be read, by nobody; there is no other way in.
 */
public final class CaseKeyMissing extends RuntimeException {

    public CaseKeyMissing(TenantId tenant, UUID caseId) {
        super("No key for case %s of tenant %d: it was erased, or the key store was not restored with the database"
                .formatted(caseId, tenant.value()));
    }
}
