package de.lotse.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class FrugalSessionsTests {

    private final Database database = new Database();
    private final SessionOfRequest memory = new SessionOfRequest();
    private final FrugalSessions<MapSession> sessions = new FrugalSessions<>(database, memory);

    @Test
    void writesASessionThatIsNew() {
        sessions.save(sessions.createSession());

        assertThat(database.log).containsExactly("save");
    }

    @Test
    void writesAChangeOnce() {
        var session = stored();

        session.setAttribute("once", "x");
        sessions.save(session);
        sessions.save(session);

        assertThat(database.log).containsExactly("read", "save");
    }

    @Test
    void doesNotWriteThatASessionWasUsedASecondAgo() {
        var session = stored();

        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(59));
        sessions.save(session);

        assertThat(database.log).containsExactly("read");
    }

    @Test
    void writesTheUseOfASessionAfterAMinuteSoThatItDoesNotExpire() {
        var session = stored();
        var later = session.getLastAccessedTime().plusSeconds(60);

        session.setLastAccessedTime(later);
        sessions.save(session);

        assertThat(database.log).containsExactly("read", "save");
        assertThat(session.getLastAccessedTime()).isEqualTo(later);
    }

    @Test
    void readsASessionOnceInARequestAndAgainInTheNext() throws Exception {
        var id = stored().getId();
        database.log.clear();

        for (var request = 0; request < 2; request++) {
            inRequest(() -> {
                sessions.save(found(id));
                found(id);
            });
        }

        assertThat(database.log).containsExactly("read", "read");
    }

    @Test
    void doesNotFindASessionThatThisRequestHasEnded() throws Exception {
        var id = stored().getId();

        inRequest(() -> {
            sessions.save(found(id));
            sessions.deleteById(id);

            assertThat(sessions.findById(id)).isNull();
        });
    }

    private FrugalSession<MapSession> stored() {
        var session = new MapSession();
        session.setLastAccessedTime(Instant.parse("2026-11-22T10:00:00Z"));
        database.rows.put(session.getId(), session);
        return found(session.getId());
    }

    private FrugalSession<MapSession> found(String id) {
        var session = sessions.findById(id);
        assertThat(session).isNotNull();
        return session;
    }

    private void inRequest(Runnable work) throws ServletException, IOException {
        var chain = new MockFilterChain(new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) {
                work.run();
            }
        });
        memory.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }

    /** Sessions in a map, with a log of what was asked. */
    private static final class Database implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> rows = new HashMap<>();
        private final List<String> log = new ArrayList<>();

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            log.add("save");
            rows.put(session.getId(), session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            log.add("read");
            return rows.get(id);
        }

        @Override
        public void deleteById(String id) {
            rows.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.of();
        }
    }
}
