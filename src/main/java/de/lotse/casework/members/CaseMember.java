package de.lotse.casework.members;

import java.util.UUID;

/**
 * Somebody of the household.
 *
 * @param id of the membership, not of the person
 * @param current whether the person belongs to the household today; older records may still name one who left
 */
public record CaseMember(UUID id, String name, boolean current) {}
