package de.lotse.casework.workload;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;

/** @param conflicts what somebody else has saved meanwhile; empty if nobody did */
record LightLimitsPage(LightLimitsForm form, Errors errors, List<ConflictRow> conflicts) {}
