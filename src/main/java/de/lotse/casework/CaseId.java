package de.lotse.casework;

import java.util.UUID;

/** A case file (Fall). */
public record CaseId(UUID value) {}
