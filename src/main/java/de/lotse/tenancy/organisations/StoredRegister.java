package de.lotse.tenancy.organisations;

import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.OrganisationRegister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredRegister implements OrganisationRegister {

    private static final String READ = """
            select id, name, short_name, kind, valid_from, valid_to, version
            from   tenancy.organisation
            """;

    private final JdbcClient jdbc;
    private final Changes changes;

    StoredRegister(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public List<Entry> all() {
        return jdbc.sql(READ + "order by name, id").query(StoredRegister::map).list();
    }

    @Override
    public Entry get(OrganisationId id) {
        return jdbc.sql(READ + "where id = ?")
                .param(id.value())
                .query(StoredRegister::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public boolean rename(OrganisationId id, int version, String name, String shortName) {
        var renamed = jdbc.sql("""
                        update tenancy.organisation
                        set    name = ?, short_name = ?, version = version + 1
                        where  id = ? and version = ?""").params(name, shortName, id.value(), version).update();
        return noted(renamed, id, What.RENAMED);
    }

    @Override
    public boolean end(OrganisationId id, int version, @Nullable LocalDate lastDay) {
        var ended = jdbc.sql(
                        "update tenancy.organisation set valid_to = :last, version = version + 1 where id = :id and version = :version")
                .param("last", lastDay)
                .param("id", id.value())
                .param("version", version)
                .update();
        return noted(ended, id, lastDay == null ? What.RESUMED : What.ENDED);
    }

    private boolean noted(int rows, OrganisationId id, What what) {
        if (rows == 1) changes.add(id, what);
        return rows == 1;
    }

    @Override
    public List<Change> changes(OrganisationId id) {
        return changes.of(id);
    }

    private static Entry map(ResultSet row, int number) throws SQLException {
        return new Entry(
                StoredOrganisations.map(row, number),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }
}
