package de.lotse.casework.assessment;

import java.util.UUID;

/** A touched life area in a version; {@code version} counts its own changes, so that two who edit it notice each other. */
record Area(UUID id, int version, AreaEntry entry) {}
