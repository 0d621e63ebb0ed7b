package de.lotse.consent;

import de.lotse.consent.Consent.Kind;
import de.lotse.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * A consent counts no more. Published once for each consent, inside the transaction that withdrew it; a listener must not
 * refuse, because a consent can be withdrawn at any time (Art. 7 Abs. 3 DSGVO).
 */
public record ConsentWithdrawn(TenantId tenant, UUID consentId, UUID caseId, UUID personId, Kind kind, Instant at) {}
