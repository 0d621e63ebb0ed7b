package de.lotse.network.entries;

import de.lotse.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes are known by their name within an organisation; offers point at them, so that none is ever taken away. */
@Repository
class Programmes {

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one of this name, which is made where there is none. */
    UUID find(UUID organisation, String name) {
        return jdbc.sql("select id from network.programme where organisation_id = ? and name = ? order by id limit 1")
                .params(organisation, name)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> add(organisation, name));
    }

    void put(UUID organisation, List<PartRow> rows) {
        for (var row : rows)
            jdbc.sql("update network.programme set alternate_name = ?, description = ? where id = ?")
                    .params(row.get("alternate_name"), row.get("description"), find(organisation, row.get("name")))
                    .update();
    }

    private UUID add(UUID organisation, String name) {
        var id = Ids.next();
        jdbc.sql("insert into network.programme (id, organisation_id, name) values (?, ?, ?)")
                .params(id, organisation, name)
                .update();
        return id;
    }
}
