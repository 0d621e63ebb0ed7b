package de.lotse.casework.closure;

import de.lotse.casework.CaseId;
import java.time.LocalDate;

/** A case was closed, and somebody wants to ask on a later day how the person is. */
public record FollowUpPlanned(CaseId caseId, LocalDate on) {}
