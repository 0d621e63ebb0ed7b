package de.lotse.identity.sessions;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether a session is locked: by its person, or because nobody used it for long. It stands in the session itself, so that every node
 * knows it, in two attributes: a slow request that began before and notes the use of the session writes over the other one only.
 */
public final class SessionLock {

    private static final String LOCKED = "lotse.locked";
    private static final String USED = "lotse.used";
    private static final Duration ROUGHLY = Duration.ofMinutes(1); // as often as the session is written anyway

    private SessionLock() {}

    public static boolean isLocked(HttpSession session) {
        return session.getAttribute(LOCKED) != null;
    }

    /** The same where nobody has looked yet for how long it was not used. */
    public static boolean isLocked(HttpSession session, Duration idle, Instant now) {
        return isLocked(session) || isIdle(session, idle, now);
    }

    /**
     * Notes that the session is used, if it may be.
     *
     * @param idle after which it locks itself; up to a minute more may pass
     * @return whether it is locked
     */
    public static boolean use(HttpSession session, Duration idle, Instant now) {
        if (isLocked(session)) return true;
        if (isIdle(session, idle, now)) {
            lock(session, now);
            return true;
        }
        var used = (Instant) session.getAttribute(USED);
        if (used == null || now.isAfter(used.plus(ROUGHLY))) session.setAttribute(USED, now);
        return false;
    }

    public static void lock(HttpSession session, Instant now) {
        session.setAttribute(LOCKED, now);
    }

    public static void open(HttpSession session, Instant now) {
        session.removeAttribute(LOCKED);
        session.setAttribute(USED, now);
    }

    private static boolean isIdle(HttpSession session, Duration idle, Instant now) {
        var used = (Instant) session.getAttribute(USED);
        return used != null && now.isAfter(used.plus(idle).plus(ROUGHLY));
    }
}
