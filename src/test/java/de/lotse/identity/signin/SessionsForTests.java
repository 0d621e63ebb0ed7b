package de.lotse.identity.signin;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.function.UnaryOperator;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Lets time go by in the sessions of somebody. */
public final class SessionsForTests {

    private SessionsForTests() {}

    /** Everything that she has shown was shown so long before. */
    public static <S extends Session> void age(
            FindByIndexNameSessionRepository<S> sessions, Actor who, Duration duration) {
        change(sessions, who, signedIn -> {
            var older = new EnumMap<Factor, Instant>(Factor.class);
            signedIn.strength().shown().forEach((factor, when) -> older.put(factor, when.minus(duration)));
            return new SignedIn(
                    who,
                    new SignInStrength(older),
                    signedIn.missing(),
                    signedIn.idle(),
                    signedIn.endsAt().minus(duration));
        });
    }

    /** Nobody has used them for so long. */
    public static <S extends Session> void rest(
            FindByIndexNameSessionRepository<S> sessions, Actor who, Duration duration) {
        set(sessions, who, "lotse.used", Instant.now().minus(duration));
    }

    /** Locked, as by another node. */
    public static <S extends Session> void lock(FindByIndexNameSessionRepository<S> sessions, Actor who) {
        set(sessions, who, "lotse.locked", Instant.now());
    }

    private static <S extends Session> void set(
            FindByIndexNameSessionRepository<S> sessions, Actor who, String attribute, Instant when) {
        sessions.findByPrincipalName(who.user().value().toString()).values().forEach(session -> {
            session.setAttribute(attribute, when);
            sessions.save(session);
        });
    }

    private static <S extends Session> void change(
            FindByIndexNameSessionRepository<S> sessions, Actor who, UnaryOperator<SignedIn> change) {
        sessions.findByPrincipalName(who.user().value().toString()).values().forEach(session -> {
            SecurityContext context = session.getAttribute(SPRING_SECURITY_CONTEXT_KEY);
            context.setAuthentication(change.apply((SignedIn) context.getAuthentication()));
            session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, context);
            sessions.save(session);
        });
    }
}
