package de.lotse.identity.signin;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import de.lotse.shared.UserId;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Sessions that wait for a first second factor to be set up. Once there is one they have to show it, so they begin anew: whoever knows the
 * password alone must not set up another one.
 */
@Component
public class WaitingSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    WaitingSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** @param here id of the session in which it was set up; it goes on */
    public void end(UserId user, String here) {
        sessions.findByPrincipalName(user.value().toString()).forEach((id, session) -> {
            if (!id.equals(here) && waits(session)) sessions.deleteById(id);
        });
    }

    private static boolean waits(Session session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() instanceof SignedIn who
                && who.missing() == MissingFactor.TO_SET_UP;
    }
}
