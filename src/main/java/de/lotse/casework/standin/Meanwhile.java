package de.lotse.casework.standin;

import de.lotse.casework.CaseId;
import de.lotse.casework.standin.Happened.Event;
import de.lotse.web.Formats;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others did in the acting person's own cases while she was away. */
@Repository
class Meanwhile {

    static final int MOST = 1_000;

    /** For so many days after her return it is told. */
    private static final int DAYS_AFTER = 14;

    private final JdbcClient jdbc;

    Meanwhile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Her last absence, if it has begun before today and is not long over. */
    Optional<Away> last(LocalDate today) {
        return jdbc.sql("""
                        select a.from_day, coalesce(a.returned_on - 1, a.to_day) as last_day
                        from   casework.absence a
                        where  a.user_id = shared.actor() and a.from_day <= :today
                        and    coalesce(a.returned_on, a.to_day + 1) >= cast(:today as date) - cast(:after as integer)
                        order  by a.from_day desc
                        limit  1""")
                .param("today", today)
                .param("after", DAYS_AFTER)
                .query((row, number) -> new Away(
                        row.getObject("from_day", LocalDate.class), row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    /** By case, as far as she leads it; what was written down from the first day on, until now. */
    List<Happened> since(LocalDate day) {
        var cases = new LinkedHashMap<UUID, Happened>();
        jdbc.sql("""
                        select e.type, e.recorded_at, u.display_name as author, c.id as case_id, c.case_number, p.display_name
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        join   casework.timeline_entry e on e.tenant_id = v.tenant_id and e.case_id = v.case_id
                        left join identity.user_name u on u.tenant_id = e.tenant_id and u.id = e.author_id
                        where  v.role = 'LEAD'
                        and    e.recorded_at >= ?
                        and    e.author_id <> shared.actor()
                        order  by p.display_name, c.id, e.recorded_at, e.id
                        limit  ?""")
                .params(Timestamp.from(day.atStartOfDay(Formats.ZONE).toInstant()), MOST)
                .query(row -> {
                    var id = row.getObject("case_id", UUID.class);
                    var name = row.getString("display_name");
                    var number = row.getString("case_number");
                    cases.computeIfAbsent(id, _ -> new Happened(new CaseId(id), name, number, new ArrayList<>()))
                            .events()
                            .add(new Event(
                                    row.getString("type"),
                                    row.getTimestamp("recorded_at").toInstant(),
                                    Objects.requireNonNullElse(row.getString("author"), "")));
                });
        return List.copyOf(cases.values());
    }

    /** Both days are included; the last one lies ahead while she is still away. */
    record Away(LocalDate from, LocalDate last) {

        boolean lasts(LocalDate today) {
            return !last.isBefore(today);
        }
    }
}
