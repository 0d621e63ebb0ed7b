package de.lotse.casework.assessment;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a case's assessment, without what stands in them. */
@Repository
class Assessments {

    private static final String SELECT = """
            select a.id, a.number, a.previous_id, a.assessed_on, a.created_at, u.display_name as author
            from   casework.assessment a
            left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.author_id
            where  a.case_id = ?
            """;

    private final JdbcClient jdbc;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Assessment> of(CaseId caseId) {
        return jdbc.sql(SELECT + "order by a.number desc")
                .param(caseId.value())
                .query(Assessments::map)
                .list();
    }

    Assessment get(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + "and a.id = ?")
                .params(caseId.value(), id)
                .query(Assessments::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Assessment lock(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + "and a.id = ? for update of a")
                .params(caseId.value(), id)
                .query(Assessments::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whoever begins a version of the same case at the same moment waits here, and then finds this one. */
    void lockAll(CaseId caseId) {
        jdbc.sql("select c.id from casework.case_file c where c.id = ? for update")
                .param(caseId.value())
                .query(UUID.class)
                .single();
    }

    /** Numbers a new draft after the last version. */
    UUID begin(CaseId caseId, @Nullable UUID previous) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.assessment (id, case_id, previous_id, number)
                        select :id, :case, :previous, coalesce(max(a.number), 0) + 1
                        from   casework.assessment a
                        where  a.case_id = :case""")
                .param("id", id)
                .param("case", caseId.value())
                .param("previous", previous)
                .update();
        return id;
    }

    void finalise(UUID id, LocalDate assessedOn) {
        jdbc.sql("update casework.assessment set status = 'FINAL', assessed_on = ? where id = ?")
                .params(assessedOn, id)
                .update();
    }

    private static Assessment map(ResultSet row, int number) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("previous_id", UUID.class),
                row.getObject("assessed_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("author"), ""),
                row.getTimestamp("created_at").toInstant());
    }
}
