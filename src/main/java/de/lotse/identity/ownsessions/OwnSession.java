package de.lotse.identity.ownsessions;

import de.lotse.identity.signin.Device;
import java.time.Instant;

/**
 * A place where somebody is signed in.
 *
 * @param mark names it in a form; nobody gets to the session with it
 * @param here whether it is the one that asks
 */
record OwnSession(String mark, Device device, Instant since, Instant lastSeen, boolean here) {}
