package de.lotse.casework;

import de.lotse.shared.TenantId;
import java.time.Instant;

/** Work on a closed case goes on; what ended with the closing does not come back by itself. */
public record CaseReopened(TenantId tenant, CaseId caseId, Instant at) {}
