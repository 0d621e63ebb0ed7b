package de.lotse.casework.offers;

import de.lotse.casework.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was not possible. */
@Repository
class NotPossibles {

    private final JdbcClient jdbc;

    NotPossibles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<NotPossible> of(CaseId caseId) {
        return jdbc.sql("""
                        select n.id, n.member_id, n.offer_id, n.topic, n.reason, n.recorded_on, u.display_name as author
                        from   casework.offer_not_possible n
                        left join identity.user_name u on u.tenant_id = n.tenant_id and u.id = n.author_id
                        where  n.case_id = ?
                        order  by n.recorded_on desc, n.id desc""").param(caseId.value()).query(NotPossibles::map).list();
    }

    /** Answers false where the same was recorded today already. */
    boolean add(CaseId caseId, NotPossible entry) {
        return jdbc.sql("""
                        insert into casework.offer_not_possible (id, case_id, topic, reason, recorded_on, member_id, offer_id)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                entry.id(),
                                caseId.value(),
                                entry.topic(),
                                entry.reason().name(),
                                entry.on())
                        .param(entry.member())
                        .param(entry.offer())
                        .update()
                == 1;
    }

    void remove(CaseId caseId, UUID id) {
        jdbc.sql("delete from casework.offer_not_possible where case_id = ? and id = ?")
                .params(caseId.value(), id)
                .update();
    }

    private static NotPossible map(ResultSet row, int number) throws SQLException {
        return new NotPossible(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("offer_id", UUID.class),
                row.getString("topic"),
                NotPossibleReason.valueOf(row.getString("reason")),
                row.getObject("recorded_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("author"), ""));
    }
}
