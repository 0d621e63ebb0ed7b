package de.lotse.consent;

import de.lotse.consent.Consent.Kind;
import de.lotse.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/** A consent counts from now on. Published inside the transaction that recorded or signed it. */
public record ConsentGiven(TenantId tenant, UUID consentId, UUID caseId, UUID personId, Kind kind, Instant at) {}
