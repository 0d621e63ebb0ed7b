package de.lotse.tenancy.organisations;

import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.OrganisationRegister.What;
import de.lotse.tenancy.Organisations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredOrganisations implements Organisations {

    private final JdbcClient jdbc;
    private final Changes changes;

    StoredOrganisations(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public List<Organisation> all() {
        return jdbc.sql("""
                        select id, name, short_name, kind
                        from   tenancy.organisation
                        order  by name""").query(StoredOrganisations::map).list();
    }

    @Override
    public List<Organisation> current() {
        return jdbc.sql("""
                        select id, name, short_name, kind
                        from   tenancy.organisation
                        where  valid_to is null or valid_to >= current_date
                        order  by name""").query(StoredOrganisations::map).list();
    }

    @Override
    public Organisation get(OrganisationId id) {
        return jdbc.sql("select id, name, short_name, kind from tenancy.organisation where id = ?")
                .param(id.value())
                .query(StoredOrganisations::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(Organisation organisation) {
        jdbc.sql("insert into tenancy.organisation (id, name, short_name, kind) values (?, ?, ?, ?)")
                .params(
                        organisation.id().value(),
                        organisation.name(),
                        organisation.shortName(),
                        organisation.kind().name())
                .update();
        changes.add(organisation.id(), What.ADDED);
    }

    static Organisation map(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Kind.valueOf(row.getString("kind")));
    }
}
