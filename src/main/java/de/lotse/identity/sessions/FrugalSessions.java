package de.lotse.identity.sessions;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * One read of the session in a request and seldom a write: Spring Session alone reads it a second time to see whether the cookie still
 * fits, and writes the time of last use with a commit in every request.
 */
final class FrugalSessions<S extends Session> implements FindByIndexNameSessionRepository<FrugalSession<S>> {

    private final FindByIndexNameSessionRepository<S> database;
    private final SessionOfRequest memory;

    FrugalSessions(FindByIndexNameSessionRepository<S> database, SessionOfRequest memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public FrugalSession<S> createSession() {
        return new FrugalSession<>(database.createSession(), true);
    }

    @Override
    public void save(FrugalSession<S> session) {
        if (session.takeChanged()) database.save(session.inner());
        memory.keep(session);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class keeps sessions there
    public @Nullable FrugalSession<S> findById(String id) {
        var known = (FrugalSession<S>) memory.kept(id);
        if (known != null) return known;
        var read = database.findById(id);
        return read == null ? null : new FrugalSession<>(read, false);
    }

    @Override
    public void deleteById(String id) {
        memory.forget();
        database.deleteById(id);
    }

    @Override
    public Map<String, FrugalSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return database.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new FrugalSession<>(entry.getValue(), false)));
    }
}
