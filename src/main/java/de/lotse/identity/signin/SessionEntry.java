package de.lotse.identity.signin;

import de.lotse.identity.sessions.SessionLock;
import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.shared.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Puts into the session who somebody is and what she has shown; the session gets a new id each time (ASVS 5.0, 7.2.4). */
@Component
public class SessionEntry {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();
    private final SessionAuthenticationStrategy newToken =
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository());
    private final Clock clock;

    SessionEntry(Clock clock) {
        this.clock = clock;
    }

    /** Who is signed in with this session. Throws {@link Forbidden} where nobody is. */
    public SignedIn who() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) return who;
        throw new Forbidden();
    }

    /** Notes that the signed-in person has shown something more, or again. What she has open in other tabs can still be sent. */
    public void showed(Factor factor, HttpServletRequest request, HttpServletResponse response) {
        var who = who().showing(factor, clock.instant());
        newId.onAuthentication(who, request, response);
        keep(who, request, response);
    }

    /** What a session is like from now on in which somebody has shown who she is. */
    void begins(SignedIn who, HttpSession session) {
        var now = clock.instant();
        session.setMaxInactiveInterval((int) Math.max(1, who.kept(now).toSeconds()));
        SessionLock.open(session, now);
    }

    public boolean isLocked(HttpServletRequest request) {
        return SessionLock.isLocked(request.getSession());
    }

    public void lock(HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        SessionLock.lock(request.getSession(), now);
        AwakeCookie.locked(request, response, who(), now);
    }

    /** Nothing else: it is no proof for a step that asks for one. */
    public void unlock(HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        newId.onAuthentication(who(), request, response);
        SessionLock.open(request.getSession(), now);
        request.getSession().removeAttribute(OtherWays.BACK);
        AwakeCookie.awake(request, response, who(), now);
    }

    public void end(HttpServletRequest request) {
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
    }

    /** For somebody who was not signed in: the token of her forms is new, too. */
    void enter(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        newId.onAuthentication(who, request, response);
        newToken.onAuthentication(who, request, response);
        keep(who, request, response);
    }

    private void keep(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        begins(who, request.getSession());
    }
}
