package de.lotse.governance.council.stations;

import de.lotse.governance.council.CouncilPaper;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the sequences of bodies; who may read the paper is decided before. */
@Repository
public class Stations {

    private static final String READ = """
            select s.id, s.version, s.paper_id, s.position, s.body_id, coalesce(b.name, s.name) as name, s.role, s.on_day, s.result, s.decision_id,
                   coalesce(d.outcome <> '', false) as named, s.revision, s.remark,
                   s.result is null and s.decision_id is null and exists (
                     select 1 from governance.agenda_item i
                     where  i.tenant_id = s.tenant_id and i.body_id = s.body_id and i.subject_kind = '%s' and i.subject_id = s.paper_id
                     and    i.state = 'OPEN') as waits
            from   governance.council_station s
            left join governance.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
            left join governance.decision d on d.tenant_id = s.tenant_id and d.body_id = s.body_id and d.id = s.decision_id
            """.formatted(CouncilPaper.KIND);

    /** The text with which it dealt on a day. */
    private static final String REVISION = """
            (select coalesce(max(r.revision) filter (where r.submitted_on <= cast(:on as date)), 1) from governance.council_revision r
             where  r.tenant_id = s.tenant_id and r.paper_id = s.paper_id and r.submitted_on is not null)""";

    private final JdbcClient jdbc;

    Stations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    public List<Station> of(UUID paper) {
        return jdbc.sql(READ + "where s.paper_id = ? order by s.position, s.id")
                .param(paper)
                .query(Stations::map)
                .list();
    }

    Station get(UUID paper, UUID id) {
        return jdbc.sql(READ + "where s.paper_id = ? and s.id = ?")
                .params(paper, id)
                .query(Stations::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** At the end of the sequence. */
    public UUID add(UUID paper, StationForm.Wanted wanted) {
        var id = Ids.next();
        write("""
                insert into governance.council_station (id, paper_id, position, body_id, name, role, on_day, remark)
                values (:id, :paper, (select coalesce(max(position), 0) + 1 from governance.council_station where paper_id = :paper), cast(:body as uuid),
                  :name, :role, :on, :remark)""", id, wanted).param("paper", paper).update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version. */
    boolean change(UUID id, int version, StationForm.Wanted wanted) {
        return write("""
                        update governance.council_station
                        set    version = version + 1, body_id = cast(:body as uuid), name = :name, role = :role, on_day = :on, remark = :remark
                        where  id = :id and version = :version and result is null and decision_id is null""", id, wanted).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, StationForm.Wanted wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("body", wanted.body())
                .param("name", wanted.body() == null ? wanted.name() : "")
                .param("role", wanted.role().name())
                .param("on", wanted.on())
                .param("remark", wanted.remark());
    }

    /** Answers false if somebody else has changed it since this version. */
    public boolean answer(UUID id, int version, @Nullable Result result, @Nullable LocalDate on, String remark) {
        return jdbc.sql("""
                        update governance.council_station s
                        set    version = version + 1, result = :result, on_day = :on, remark = :remark,
                               revision = case when s.decision_id is not null then s.revision when cast(:result as text) is not null then %s end
                        where  id = :id and version = :version""".formatted(REVISION))
                        .param("result", result == null ? null : result.name())
                        .param("on", on)
                        .param("remark", remark)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * What the body decided in Lotse. A free decision says no result: somebody has to say what it comes to. Answers false if it has said
     * something before, which stays.
     */
    boolean decide(UUID id, @Nullable Result result, LocalDate on, UUID decision) {
        return jdbc.sql("""
                        update governance.council_station s
                        set    version = version + 1, result = :result, on_day = :on, decision_id = :decision, revision = %s
                        where  id = :id and result is null and decision_id is null""".formatted(REVISION))
                        .param("result", result == null ? null : result.name())
                        .param("on", on)
                        .param("decision", decision)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The same body once more, right after this one. */
    void again(Station station) {
        jdbc.sql("update governance.council_station set position = position + 1 where paper_id = ? and position > ?")
                .params(station.paper(), station.position())
                .update();
        jdbc.sql("""
                        insert into governance.council_station (id, paper_id, position, body_id, name, role)
                        select ?, paper_id, position + 1, body_id, name, role from governance.council_station where id = ?""").params(Ids.next(), station.id()).update();
    }

    /** Answers false if it has said something meanwhile. */
    boolean remove(UUID id) {
        return jdbc.sql(
                                "delete from governance.council_station where id = ? and result is null and decision_id is null")
                        .param(id)
                        .update()
                == 1;
    }

    /** Puts the stations of a paper into this order. */
    void order(List<Station> stations) {
        for (var place = 0; place < stations.size(); place++)
            jdbc.sql("update governance.council_station set position = ? where id = ?")
                    .params(place + 1, stations.get(place).id())
                    .update();
    }

    /** Bodies at work today, and the one that it is already. */
    List<Option> bodies(LocalDate today, @Nullable UUID held) {
        return jdbc.sql("""
                        select b.id, b.name from governance.body b
                        where  b.active_from <= :today and (b.active_to is null or b.active_to >= :today) or b.id = cast(:held as uuid)
                        order  by lower(b.name), b.id""")
                .param("today", today)
                .param("held", held)
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    private static Station map(ResultSet row, int number) throws SQLException {
        var result = row.getString("result");
        return new Station(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("paper_id", UUID.class),
                row.getInt("position"),
                row.getObject("body_id", UUID.class),
                row.getString("name"),
                StationRole.valueOf(row.getString("role")),
                row.getObject("on_day", LocalDate.class),
                result == null ? null : Result.valueOf(result),
                row.getObject("decision_id", UUID.class),
                row.getBoolean("named"),
                row.getObject("revision", Integer.class),
                row.getString("remark"),
                row.getBoolean("waits"));
    }
}
