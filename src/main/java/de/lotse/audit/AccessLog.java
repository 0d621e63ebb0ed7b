package de.lotse.audit;

import de.lotse.shared.Ids;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at what: one row per request, written in the transaction of the read, so that nothing is shown without it.
 * It holds ids and never values.
 */
@Component
public class AccessLog {

    private final JdbcClient jdbc;

    AccessLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param subject what kind of thing was shown, e.g. {@code case}
     * @param ids the ids that were shown or changed
     * @param basis why it was allowed, e.g. {@code MEMBERSHIP}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Action action, String subject, Collection<UUID> ids, String basis) {
        jdbc.sql("""
                        insert into audit.access_entry (id, action, subject, subject_ids, basis)
                        values (?, ?, ?, ?, ?)""")
                .params(Ids.next(), action.name(), subject, ids.toArray(UUID[]::new), basis)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Action action, String subject, UUID id, String basis) {
        record(action, subject, List.of(id), basis);
    }

    /** What somebody did; the German names stand in the message bundle. */
    public enum Action {
        LIST,
        VIEW,
        SEARCH,
        EXPORT,
        PRINT,
        CHANGE,
        DENIED
    }
}
