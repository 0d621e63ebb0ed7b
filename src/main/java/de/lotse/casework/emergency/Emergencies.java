package de.lotse.casework.emergency;

import de.lotse.casework.CaseId;
import de.lotse.consent.BreakGlass;
import de.lotse.shared.GermanCalendar;
import de.lotse.shared.NotFound;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads emergency accesses of the own organisation; none of a case from which the acting person is kept out. */
@Repository
class Emergencies {

    private static final String READ = """
            select e.id, e.case_id, c.case_number, u.display_name as user_name, e.reason_code, e.started_at,
                   coalesce(e.ended_at, e.ends_at) as over, e.review_by, e.outcome, e.informed_on, r.display_name as reviewer, e.reviewed_at
            from   consent.emergency e
            join   casework.case_file c on c.tenant_id = e.tenant_id and c.id = e.case_id
            left join identity.user_name u on u.tenant_id = e.tenant_id and u.id = e.user_id
            left join identity.user_name r on r.tenant_id = e.tenant_id and r.id = e.reviewed_by
            where  not exists (select 1 from consent.barred_case b where b.tenant_id = e.tenant_id and b.case_id = e.case_id)
            """;
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Emergencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Emergency> ofCase(CaseId caseId) {
        return jdbc.sql(READ + "and e.case_id = ? order by e.started_at desc, e.id")
                .param(caseId.value())
                .query(Emergencies::map)
                .list();
    }

    /** Those that somebody else has to review, the oldest first. */
    List<Emergency> toReview() {
        return jdbc.sql(READ
                        + "and e.outcome is null and e.user_id <> shared.actor() order by e.started_at, e.id limit "
                        + MOST)
                .query(Emergencies::map)
                .list();
    }

    List<Emergency> reviewed() {
        return jdbc.sql(READ
                        + "and e.outcome is not null and e.user_id <> shared.actor() order by e.reviewed_at desc, e.id limit "
                        + MOST)
                .query(Emergencies::map)
                .list();
    }

    /** Throws {@link NotFound} for one's own and for what is not there. */
    Emergency get(UUID id) {
        return jdbc.sql(READ + "and e.id = ? and e.user_id <> shared.actor()")
                .param(id)
                .query(Emergencies::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of the cases that the acting person leads, while nobody has reviewed them. */
    List<Emergency> inCasesOfMine() {
        return jdbc.sql(READ + """
                        and    e.outcome is null and e.user_id <> shared.actor()
                        and    exists (select 1 from consent.visible_case v
                                       where v.tenant_id = e.tenant_id and v.case_id = e.case_id and v.role = 'LEAD')
                        order  by e.started_at, e.id""").query(Emergencies::map).list();
    }

    /** Those of the acting person that still run. */
    List<Emergency> mineNow() {
        return jdbc.sql(READ + """
                        and    exists (select 1 from consent.openable_case o
                                       where o.tenant_id = e.tenant_id and o.break_glass_id = e.id)
                        order  by e.started_at, e.id""").query(Emergencies::map).list();
    }

    /** How often a page of the case was opened, or something written, by it. */
    int looks(UUID id) {
        return jdbc.sql("select count(*) from audit.case_access where basis = ?")
                .param("BREAK_GLASS:" + id)
                .query(Integer.class)
                .single();
    }

    private static Emergency map(ResultSet row, int number) throws SQLException {
        return new Emergency(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                Objects.requireNonNullElse(row.getString("user_name"), ""),
                row.getString("reason_code"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("over").toInstant(),
                due(row),
                row.getString("outcome"),
                row.getObject("informed_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("reviewer"), ""),
                moment(row.getTimestamp("reviewed_at")));
    }

    /** What began before the day was kept was counted in North Rhine-Westphalia. */
    private static LocalDate due(ResultSet row) throws SQLException {
        var kept = row.getObject("review_by", LocalDate.class);
        if (kept != null) return kept;
        var began = LocalDate.ofInstant(row.getTimestamp("started_at").toInstant(), Formats.ZONE);
        return GermanCalendar.USUAL.workingDaysAfter(began, BreakGlass.REVIEW_WITHIN);
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
