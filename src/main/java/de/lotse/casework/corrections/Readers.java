package de.lotse.casework.corrections;

import de.lotse.casework.CaseId;
import de.lotse.shared.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may have read something in the wrong case, as the access log tells it: whoever opened that case in the meantime, or found it. */
@Repository
class Readers {

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Without the author, without who corrects it, and without those who work on the case where it belongs.
     *
     * @param target null if it is struck
     */
    Set<UUID> between(CaseId caseId, @Nullable CaseId target, Correctable thing, Instant now) {
        var read = jdbc.sql("""
                        select a.user_id
                        from   audit.case_access a
                        where  a.case_id = :case and a.at >= :from and a.at <= :until and a.action <> 'DENIED'
                        union
                        select s.user_id
                        from   audit.case_search s
                        where  s.at >= :from and s.at <= :until and :case = any(s.case_ids)""")
                .param("case", caseId.value())
                .param("from", Timestamp.from(thing.recordedAt()))
                .param("until", Timestamp.from(now))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        var others = new LinkedHashSet<UUID>(read);
        others.remove(thing.author());
        others.remove(Scope.actor().user().value());
        if (target != null) others.removeAll(membersOf(target));
        return others;
    }

    private Set<UUID> membersOf(CaseId target) {
        return jdbc.sql("""
                        select m.user_id
                        from   consent.case_member m
                        where  m.case_id = ?
                        and    m.valid_from <= current_date
                        and    (m.valid_to is null or m.valid_to >= current_date)""")
                .param(target.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }
}
