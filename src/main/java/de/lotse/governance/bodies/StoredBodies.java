package de.lotse.governance.bodies;

import de.lotse.governance.Bodies;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredBodies implements Bodies {

    private static final String READ = """
            select b.id, b.version, b.kind, b.name, b.task, b.parent_id, coalesce(p.name, '') as parent_name, b.active_from, b.active_to, b.votes,
                   b.quorum, b.named
            from   governance.body b
            left join governance.body p on p.tenant_id = b.tenant_id and p.id = b.parent_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredBodies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<BodyName> active(LocalDate on) {
        return jdbc.sql("""
                        select b.id, b.kind, b.name from governance.body b
                        where  b.active_from <= :on and (b.active_to is null or b.active_to >= :on)
                        order  by b.kind <> 'STEERING_GROUP', lower(b.name), b.id""").param("on", on).query(StoredBodies::name).list();
    }

    @Override
    public Optional<BodyName> find(UUID id) {
        return jdbc.sql("select b.id, b.kind, b.name from governance.body b where b.id = ?")
                .param(id)
                .query(StoredBodies::name)
                .optional();
    }

    @Override
    public UUID mandate(String name, String task, UUID parent, @Nullable LocalDate until) {
        get(parent);
        var form = new BodyForm.Wanted(
                BodyKind.PROJECT_GROUP, name, task, parent, LocalDate.now(clock), until, false, Quorum.NONE, false);
        return add(form);
    }

    Body get(UUID id) {
        return jdbc.sql(READ + "where b.id = ?")
                .param(id)
                .query(StoredBodies::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    UUID add(BodyForm.Wanted wanted) {
        var id = Ids.next();
        write("""
                insert into governance.body (id, kind, name, task, parent_id, active_from, active_to, votes, quorum, named)
                values (:id, :kind, :name, :task, :parent, :from, :to, :votes, :quorum, :named)""", id, wanted).update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version. */
    boolean change(UUID id, int version, BodyForm.Wanted wanted) {
        return write("""
                        update governance.body
                        set    version = version + 1, kind = :kind, name = :name, task = :task, parent_id = :parent, active_from = :from,
                               active_to = :to, votes = :votes, quorum = :quorum, named = :named
                        where  id = :id and version = :version""", id, wanted).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, BodyForm.Wanted wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("kind", wanted.kind().name())
                .param("name", wanted.name())
                .param("task", wanted.task())
                .param("parent", wanted.parent())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("votes", wanted.votes())
                .param("quorum", wanted.quorum().name())
                .param("named", wanted.named());
    }

    /** Those that may have mandated a body: all but itself and what was mandated below it. */
    List<Option> parents(@Nullable UUID id) {
        return jdbc.sql("""
                        with recursive below as (
                          select tenant_id, id from governance.body where id = cast(:id as uuid)
                          union
                          select b.tenant_id, b.id from governance.body b join below on below.tenant_id = b.tenant_id and below.id = b.parent_id)
                        select b.id, b.name from governance.body b
                        where  not exists (select 1 from below where below.tenant_id = b.tenant_id and below.id = b.id)
                        order  by lower(b.name), b.id""")
                .param("id", id)
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    private static BodyName name(ResultSet row, int number) throws SQLException {
        return new BodyName(row.getObject("id", UUID.class), row.getString("kind"), row.getString("name"));
    }

    private static Body map(ResultSet row, int number) throws SQLException {
        return new Body(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("task"),
                row.getObject("parent_id", UUID.class),
                row.getString("parent_name"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_to", LocalDate.class),
                row.getBoolean("votes"),
                Quorum.valueOf(row.getString("quorum")),
                row.getBoolean("named"));
    }
}
