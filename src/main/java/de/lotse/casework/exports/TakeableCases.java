package de.lotse.casework.exports;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which cases the acting person may take away now. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TakeableCases {

    private final JdbcClient jdbc;

    TakeableCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these; a guest of a conference reads only. */
    Set<UUID> among(Collection<UUID> cases) {
        return Set.copyOf(jdbc.sql(
                        "select case_id from consent.visible_case where case_id = any (?) and role <> 'CONFERENCE_GUEST'")
                .param(cases.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("case_id", UUID.class))
                .list());
    }

    /** Whether the acting person may take away all of these now. */
    boolean holdsAll(Collection<UUID> cases) {
        return among(cases).containsAll(cases);
    }

    /** What holds everything is its lead's, member of the cases or not, unless she is kept out of one of them. */
    boolean holdsAll(Export export) {
        return export.kind().isWhole() ? isKeptOutOfNone(export.id()) : holdsAll(export.cases());
    }

    private boolean isKeptOutOfNone(UUID id) {
        return jdbc.sql("""
                        select not exists (select 1 from casework.export e
                                           join consent.barred_case b on b.case_id = any (e.cases)
                                           where e.id = ?)""").param(id).query(Boolean.class).single();
    }
}
