package de.lotse.identity.access;

import org.jspecify.annotations.Nullable;

/**
 * One person's sign-in.
 *
 * @param link that was just made; shown this one time
 * @param invitation whether the link is the first one of a new account
 */
record EntrantPage(
        Entrant entrant, boolean oneself, @Nullable String link, boolean invitation, RightsCard rights) {}
