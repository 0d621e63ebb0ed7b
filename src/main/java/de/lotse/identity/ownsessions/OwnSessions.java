package de.lotse.identity.ownsessions;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.identity.signin.Device;
import de.lotse.shared.Actor;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The sessions of the acting person. */
@Service
class OwnSessions {

    private static final Device UNKNOWN = new Device("", "", "");

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AccountEvents events;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, AccountEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** The present one first, then the latest. */
    List<OwnSession> all(String here) {
        return own().stream()
                .filter(session -> !session.isExpired())
                .map(session -> map(session, here))
                .sorted(Comparator.comparing(OwnSession::here)
                        .thenComparing(OwnSession::lastSeen)
                        .reversed())
                .toList();
    }

    /** Throws {@link NotFound} for what is no session of this person. */
    void end(String mark) {
        var session = own().stream()
                .filter(one -> mark(one.getId()).equals(mark))
                .findFirst()
                .orElseThrow(NotFound::new);
        sessions.deleteById(session.getId());
    }

    void endAll() {
        for (var session : own()) sessions.deleteById(session.getId());
        events.add(me().user(), Kind.SIGNED_OUT_EVERYWHERE);
    }

    private Collection<? extends Session> own() {
        Map<String, ? extends Session> found =
                sessions.findByPrincipalName(me().user().value().toString());
        return found.values();
    }

    private static OwnSession map(Session session, String here) {
        var device = Optional.<Device>ofNullable(session.getAttribute(Device.ATTRIBUTE))
                .orElse(UNKNOWN);
        return new OwnSession(
                mark(session.getId()),
                device,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    private static String mark(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("session " + id).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor me() {
        return Scope.actor();
    }
}
