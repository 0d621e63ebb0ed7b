package de.lotse.audit;

import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.Ids;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the log; there is no way to change it. */
@Repository
class AccessEntries {

    private final JdbcClient jdbc;

    AccessEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Access> all) {
        all.forEach(this::add);
    }

    /** In one statement. */
    void addEach(Action action, String subject, Collection<UUID> ids, String basis) {
        if (ids.isEmpty()) return;
        jdbc.sql("""
                        insert into audit.access_entry (id, action, subject, subject_ids, basis)
                        select x.id, ?, ?, array[x.thing], ? from unnest(?, ?) as x (id, thing)""")
                .params(action.name(), subject, basis)
                .param(ids.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    private void add(Access access) {
        var sharer = access.sharer();
        jdbc.sql("""
                        insert into audit.access_entry
                          (id, action, subject, subject_ids, basis, purpose, categories, case_id, sharer_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), access.action().name(), access.subject())
                .param(access.ids().toArray(UUID[]::new))
                .params(access.basis(), access.purpose().name())
                .param(access.categories().toArray(String[]::new))
                .param(access.inCase())
                .param(sharer == null ? null : sharer.value())
                .update();
    }
}
