package de.lotse.staffing.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here; phone, e-mail and room of the office only.
 *
 * @param user the account of hers, if she has one
 * @param name that of the account, where there is one
 */
public record Colleague(
        UUID id, int version, @Nullable UUID user, String name, String phone, String email, String room) {}
