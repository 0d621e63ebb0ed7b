package de.lotse.identity.signinlog;

import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the log.
 *
 * @param name whose account it is; empty where nobody can be named
 */
record LoggedSignIn(UUID id, Instant at, String name, Way way, Outcome outcome, String network) {}
