package de.lotse.identity;

import de.lotse.shared.UserId;

/** Somebody got or lost roles, or works for another organisation now; published in the transaction of the change. */
public record RightsChanged(UserId user) {}
