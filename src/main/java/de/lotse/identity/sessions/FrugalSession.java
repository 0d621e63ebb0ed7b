package de.lotse.identity.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether writing it is worth a commit: when something changed, or its last use is a minute old. */
final class FrugalSession<S extends Session> implements Session {

    private static final Duration ROUGHLY = Duration.ofMinutes(1);

    private final S session;
    private boolean changed;

    FrugalSession(S session, boolean isNew) {
        this.session = session;
        this.changed = isNew;
    }

    S inner() {
        return session;
    }

    /** Whether there is something to write; asked once, for it is written then. */
    boolean takeChanged() {
        var worth = changed;
        changed = false;
        return worth;
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed = true;
        if (value == null) session.removeAttribute(name);
        else session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (time.isBefore(session.getLastAccessedTime().plus(ROUGHLY))) return;
        changed = true;
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
