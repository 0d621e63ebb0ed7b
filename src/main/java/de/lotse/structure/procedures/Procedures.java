package de.lotse.structure.procedures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.lotse.shared.Conflict;
import de.lotse.structure.procedures.Procedure.Duty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps procedures in revisions, none of which is ever changed. */
@Repository
class Procedures {

    static final String PATH = "/themen/absprachen";
    private static final int MOST = 500;
    private static final String READ = """
            select p.id, p.revision as latest, p.theme_id, p.valid_from, p.valid_to, r.revision, r.title, r.summary, r.source, r.domains, r.reason,
                   r.saved_at, u.display_name as author
            from   structure.procedure p
            join   structure.procedure_revision r on r.tenant_id = p.tenant_id and r.procedure_id = p.id
            left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.author_id
            """;

    private final JdbcClient jdbc;

    Procedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The revisions that count, by title. */
    List<Procedure> all() {
        return read("where r.revision = p.revision order by lower(r.title), p.id limit " + MOST);
    }

    Optional<Procedure> find(UUID id) {
        return read("where p.id = ? and r.revision = p.revision", id).stream().findFirst();
    }

    Optional<Procedure> find(UUID id, int revision) {
        return read("where p.id = ? and r.revision = ?", id, revision).stream().findFirst();
    }

    /** All of them, the latest first. */
    List<Procedure> revisions(UUID id) {
        return read("where p.id = ? order by r.revision desc", id);
    }

    void begin(Procedure first) {
        jdbc.sql("insert into structure.procedure (id, valid_from, valid_to, theme_id) values (?, ?, ?, ?)")
                .params(first.id(), first.validFrom())
                .param(first.validTo())
                .param(first.theme())
                .update();
        add(first);
    }

    /** @throws Conflict when somebody else has revised it since it was read */
    void revise(Procedure now) {
        var moved = jdbc.sql("""
                        update structure.procedure set revision = ?, valid_from = ?, valid_to = ?, theme_id = ?
                        where  id = ? and revision = ?""")
                .params(now.revision(), now.validFrom())
                .param(now.validTo())
                .param(now.theme())
                .params(now.id(), now.latest())
                .update();
        if (moved == 0) throw new Conflict(now.path());
        add(now);
    }

    private void add(Procedure now) {
        jdbc.sql("""
                        insert into structure.procedure_revision (procedure_id, revision, title, summary, source, domains, reason)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(now.id(), now.revision(), now.title(), now.summary(), now.source())
                .param(now.domains().toArray(String[]::new))
                .param(now.reason())
                .update();
        for (var i = 0; i < now.duties().size(); i++)
            add(now, i + 1, now.duties().get(i));
    }

    private void add(Procedure now, int place, Duty duty) {
        jdbc.sql("""
                        insert into structure.procedure_duty (procedure_id, revision, place, office, what, due)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(now.id(), now.revision(), place, duty.office(), duty.what(), duty.due())
                .update();
    }

    private List<Procedure> read(String where, Object... parameters) {
        var duties = duties();
        return jdbc.sql(READ + where)
                .params(parameters)
                .query((row, number) -> map(row, duties))
                .list();
    }

    private Map<String, List<Duty>> duties() {
        return jdbc
                .sql("select procedure_id, revision, office, what, due from structure.procedure_duty order by place")
                .query((row, number) -> Map.entry(
                        row.getString("procedure_id") + "/" + row.getInt("revision"),
                        new Duty(row.getString("office"), row.getString("what"), row.getString("due"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Procedure map(ResultSet row, Map<String, List<Duty>> duties) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var revision = row.getInt("revision");
        return new Procedure(
                id,
                revision,
                row.getInt("latest"),
                row.getObject("theme_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("title"),
                row.getString("summary"),
                row.getString("source"),
                List.of((String[]) row.getArray("domains").getArray()),
                row.getString("reason"),
                row.getString("author"),
                row.getTimestamp("saved_at").toInstant(),
                duties.getOrDefault(id + "/" + revision, List.of()));
    }
}
