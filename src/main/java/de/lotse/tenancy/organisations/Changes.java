package de.lotse.tenancy.organisations;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.tenancy.OrganisationRegister.Change;
import de.lotse.tenancy.OrganisationRegister.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to organisations, each time with what held afterwards. */
@Repository
@Transactional
class Changes {

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called after the change itself, in its transaction. */
    void add(OrganisationId organisation, What what) {
        jdbc.sql("""
                        insert into tenancy.organisation_change (id, organisation_id, by_name, what, name, short_name, valid_to)
                        select ?, o.id, ?, ?, o.name, o.short_name, o.valid_to
                        from   tenancy.organisation o
                        where  o.id = ?""")
                .params(Ids.next(), by(), what.name(), organisation.value())
                .update();
    }

    private static String by() {
        return Scope.current().flatMap(Scope::person).map(Actor::name).orElse("");
    }

    List<Change> of(OrganisationId organisation) {
        return jdbc.sql("""
                        select c.at, c.by_name, c.what, c.name, c.short_name, c.valid_to
                        from   tenancy.organisation_change c
                        where  c.organisation_id = ?
                        order  by c.at desc, c.id desc""").param(organisation.value()).query(Changes::map).list();
    }

    private static Change map(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                What.valueOf(row.getString("what")),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("valid_to", LocalDate.class));
    }
}
