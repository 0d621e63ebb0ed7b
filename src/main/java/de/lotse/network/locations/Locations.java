package de.lotse.network.locations;

import de.lotse.network.offers.PlaceLine;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places of the municipality, those without an offer too. */
@Repository
class Locations {

    private static final String READ = """
            select l.id, l.version, l.name, l.organisation_id, g.name as organisation, g.member_id,
                   coalesce(a.address_1, '') as street, coalesce(a.address_2, '') as more,
                   coalesce(a.postal_code, '') as postal_code, coalesce(a.city, '') as city,
                   (select count(*) from network.offer_at_location s where s.location_id = l.id) as offers
            from   network.location l
            join   network.organisation g on g.tenant_id = l.tenant_id and g.id = l.organisation_id
            left   join lateral (select * from network.address b where b.tenant_id = l.tenant_id and b.location_id = l.id
                                 order by b.address_type = 'POSTAL', b.address_type, b.id limit 1) a on true
            """;

    private final JdbcClient jdbc;

    Locations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocationHead head(UUID id) {
        return jdbc.sql(READ + "where l.id = ?")
                .param(id)
                .query(Locations::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @param size one more than a page tells whether there is a next one */
    List<LocationHead> find(String words, int offset, int size) {
        return jdbc.sql(READ + """
                        where  l.publication <> 'ARCHIVED'
                        and    (:words = '' or concat_ws(' ', l.name, l.alternate_name, a.address_1, a.postal_code, a.city, g.name) ilike :like)
                        order  by lower(l.name), a.city, a.address_1, l.id
                        offset :offset limit :size""")
                .param("words", words)
                .param("like", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("offset", offset)
                .param("size", size)
                .query(Locations::map)
                .list();
    }

    /** @throws Conflict if somebody else has saved since */
    void claim(UUID id, int version) {
        var claimed = jdbc.sql(
                        "update network.location set version = version + 1, changed_at = now() where id = ? and version = ?")
                .params(id, version)
                .update();
        if (claimed == 0) throw new Conflict(LocationController.PATH + "/" + id);
    }

    private static LocationHead map(ResultSet row, int number) throws SQLException {
        return new LocationHead(
                new PlaceLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("street"),
                        row.getString("more"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getInt("offers")),
                row.getInt("version"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                row.getObject("member_id", UUID.class));
    }
}
