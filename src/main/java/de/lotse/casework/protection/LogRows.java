package de.lotse.casework.protection;

import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.casework.protection.Filters.Person;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The log of the own organisation: what its people looked at, and who else looked at its cases. Without cases that the acting person is
 * kept out of. Always in the order of time: nobody is compared with anybody.
 */
@Repository
class LogRows {

    private final JdbcClient jdbc;

    LogRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param caseId null for all */
    List<LogRow> newest(LogFilter filter, LocalDate first, LocalDate last, @Nullable UUID caseId, int limit) {
        return jdbc.sql("""
                        select a.id, a.at, a.action, a.purpose, a.subject, cardinality(a.subject_ids) as things, a.basis, a.categories,
                               u.display_name as person, c.case_number,
                               case when a.organisation_id <> shared.organisation() then o.name end as organisation
                        from   audit.access a
                        left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.user_id
                        left join tenancy.organisation_name o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
                        left join casework.case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id
                        where  (a.organisation_id = shared.organisation() or a.sharer_id = shared.organisation() or c.id is not null)
                        and    a.at >= :from and a.at < :until
                        and    (cast(:person as uuid) is null or a.user_id = :person)
                        and    (cast(:organisation as uuid) is null or a.organisation_id = :organisation)
                        and    (:action = '' or a.action = :action)
                        and    (cast(:case as uuid) is null or a.case_id = :case or a.subject = 'case' and :case = any(a.subject_ids))
                        and    not exists (select 1 from consent.barred_case x
                                           where x.tenant_id = a.tenant_id and x.case_id = any(a.subject_ids || a.case_id))
                        and    (cast(:after as uuid) is null
                                or (a.at, a.id) < (select b.at, b.id from audit.access b where b.id = :after))
                        order  by a.at desc, a.id desc
                        limit  :limit""")
                .param("from", midnight(first))
                .param("until", midnight(last.plusDays(1)))
                .param("person", filter.person())
                .param("organisation", filter.organisation())
                .param("action", filter.action())
                .param("case", caseId)
                .param("after", filter.after())
                .param("limit", limit)
                .query(LogRows::map)
                .list();
    }

    /** The case of the own organisation with exactly this number; null for every other number. */
    @Nullable
    UUID caseOf(String number) {
        return jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        where  c.case_number = ?
                        and    not exists (select 1 from consent.barred_case x where x.tenant_id = c.tenant_id and x.case_id = c.id)""")
                .param(number)
                .query((row, index) -> row.getObject("id", UUID.class))
                .optional()
                .orElse(null);
    }

    /** Everybody with an account in the own organisation, now or before. */
    List<Person> people() {
        return jdbc.sql("""
                        select u.id, u.display_name
                        from   identity.user_name u
                        where  u.organisation_id = shared.organisation()
                        order  by u.display_name, u.id""")
                .query((row, index) -> new Person(row.getObject("id", UUID.class), row.getString("display_name")))
                .list();
    }

    static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Formats.ZONE).toInstant());
    }

    private static LogRow map(ResultSet row, int number) throws SQLException {
        return new LogRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                Objects.requireNonNullElse(row.getString("person"), ""),
                Objects.requireNonNullElse(row.getString("organisation"), ""),
                Action.valueOf(row.getString("action")),
                AccessPurpose.valueOf(row.getString("purpose")),
                row.getString("subject"),
                row.getInt("things"),
                row.getString("basis"),
                Objects.requireNonNullElse(row.getString("case_number"), ""),
                List.of((String[]) row.getArray("categories").getArray()));
    }
}
