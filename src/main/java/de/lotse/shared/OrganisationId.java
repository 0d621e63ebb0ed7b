package de.lotse.shared;

import java.io.Serializable;
import java.util.UUID;

/** An organisation inside a tenant (city, carrier or authority); each is its own data controller. */
public record OrganisationId(UUID value) implements Serializable {}
