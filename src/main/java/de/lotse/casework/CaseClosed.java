package de.lotse.casework;

import de.lotse.shared.TenantId;
import java.time.Instant;

/** A case was closed: what was shared for it ends, its retention begins. */
public record CaseClosed(TenantId tenant, CaseId caseId, Instant at) {}
