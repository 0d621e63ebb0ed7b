package de.lotse.network.partners;

import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes of organisations. */
@Repository("partnerProgrammes")
class Programmes {

    private static final String READ = """
            select p.id, p.organisation_id, p.version, p.name, p.alternate_name, p.description,
                   (select count(*) from network.offer o where o.tenant_id = p.tenant_id and o.programme_id = p.id) as offers
            from   network.programme p
            where  p.organisation_id = ?
            """;

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Programme> of(UUID organisation) {
        return jdbc.sql(READ + "order by lower(p.name), p.id")
                .param(organisation)
                .query(Programmes::map)
                .list();
    }

    Programme get(UUID organisation, UUID id) {
        return jdbc.sql(READ + "and p.id = ?")
                .params(organisation, id)
                .query(Programmes::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Offers name a programme by its name, so that one name stands for one. */
    boolean isTaken(UUID organisation, String name, @Nullable UUID by) {
        return of(organisation).stream()
                .anyMatch(one -> one.name().equals(name) && !one.id().equals(by));
    }

    UUID add(UUID organisation, ProgrammeForm form) {
        var id = Ids.next();
        jdbc.sql(
                        "insert into network.programme (id, organisation_id, name, alternate_name, description) values (?, ?, ?, ?, ?)")
                .params(id, organisation, form.name(), form.alternateName(), form.description())
                .update();
        return id;
    }

    /** Answers false if somebody else has saved since. */
    boolean change(UUID id, ProgrammeForm form) {
        return jdbc.sql("""
                        update network.programme set name = ?, alternate_name = ?, description = ?, version = version + 1
                        where  id = ? and version = ?""")
                        .params(form.name(), form.alternateName(), form.description(), id, form.version())
                        .update()
                == 1;
    }

    void remove(UUID id) {
        jdbc.sql("delete from network.programme where id = ?").param(id).update();
    }

    private static Programme map(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("alternate_name"),
                row.getString("description"),
                row.getInt("offers"));
    }
}
