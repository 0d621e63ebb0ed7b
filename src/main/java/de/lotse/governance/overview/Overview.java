package de.lotse.governance.overview;

import de.lotse.governance.bodies.BodyKind;
import de.lotse.governance.bodies.BodyRights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bodies that the acting person may read. */
@Repository
class Overview {

    private final JdbcClient jdbc;

    Overview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those at work first, steering groups before the others, then by name. A municipality has some dozens, hence no pages. */
    List<BodyLine> all(LocalDate today) {
        return jdbc.sql("""
                        select b.id, b.kind, b.name, b.active_from, b.active_to,
                               (select count(*) from governance.member m where m.tenant_id = b.tenant_id and m.body_id = b.id
                                and m.mandate_from <= :today and (m.mandate_to is null or m.mandate_to >= :today)) as members,
                               (select min(s.on_day) from governance.meeting s where s.tenant_id = b.tenant_id and s.body_id = b.id
                                and s.on_day >= :today and s.cancelled_at is null) as next_meeting,
                               (select count(*) from governance.agenda_item i where i.tenant_id = b.tenant_id and i.body_id = b.id
                                and i.meeting_id is null and i.state = 'OPEN') as waiting
                        from   governance.body b
                        where  :keeper or exists (
                                 select 1 from governance.member m
                                 where  m.tenant_id = b.tenant_id and m.body_id = b.id and m.user_id = shared.actor()
                                 and    m.mandate_from <= :today and (m.mandate_to is null or m.mandate_to >= :today))
                        order  by coalesce(b.active_to < :today, false), b.kind <> 'STEERING_GROUP', lower(b.name), b.id""")
                .param("today", today)
                .param("keeper", BodyRights.isKeeper())
                .query(Overview::map)
                .list();
    }

    private static BodyLine map(ResultSet row, int number) throws SQLException {
        return new BodyLine(
                row.getObject("id", UUID.class),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_to", LocalDate.class),
                row.getInt("members"),
                row.getObject("next_meeting", LocalDate.class),
                row.getInt("waiting"));
    }
}
