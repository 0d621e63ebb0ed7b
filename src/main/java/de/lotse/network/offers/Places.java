package de.lotse.network.offers;

import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The places of offers; the first one is the main place, which stands in the sheet. */
@Repository
@Transactional
class Places {

    private static final String READ = """
            select l.id, l.name, coalesce(a.address_1, '') as street, coalesce(a.address_2, '') as more,
                   coalesce(a.postal_code, '') as postal_code, coalesce(a.city, '') as city,
                   (select count(*) from network.offer_at_location s where s.location_id = l.id) as shared
            from   network.location l
            left   join lateral (select * from network.address b where b.tenant_id = l.tenant_id and b.location_id = l.id
                                 order by b.address_type = 'POSTAL', b.address_type, b.id limit 1) a on true
            """;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The main place first. */
    List<PlaceLine> of(UUID offer) {
        return jdbc.sql(READ + """
                        join   network.offer_at_location p on p.tenant_id = l.tenant_id and p.location_id = l.id
                        where  p.offer_id = ?
                        order  by p.position, p.id""").param(offer).query(Places::map).list();
    }

    /** Of an organisation, without those that were given up. */
    List<PlaceLine> ofOrganisation(UUID organisation) {
        return jdbc.sql(READ + """
                        where  l.organisation_id = ? and l.publication <> 'ARCHIVED'
                        order  by l.name, a.city, a.address_1, l.id""").param(organisation).query(Places::map).list();
    }

    /** The main place, where other offers are given as well. */
    Optional<SharedPlace> shared(UUID offer) {
        return jdbc.sql("""
                        select l.id, g.member_id,
                               (select count(*) from network.offer_at_location s where s.location_id = l.id) as offers
                        from   network.location l
                        join   network.organisation g on g.tenant_id = l.tenant_id and g.id = l.organisation_id
                        where  l.id = (select p.location_id from network.offer_at_location p where p.offer_id = ?
                                       order by p.position, p.id limit 1)""")
                .param(offer)
                .query((row, number) -> new SharedPlace(
                        row.getObject("id", UUID.class), row.getInt("offers"), row.getObject("member_id", UUID.class)))
                .optional()
                .filter(place -> place.offers() > 1);
    }

    void add(UUID offer, UUID location) {
        jdbc.sql("""
                        insert into network.offer_at_location (id, offer_id, location_id, position)
                        select ?, ?, l.id, (select coalesce(max(position) + 1, 0) from network.offer_at_location where offer_id = ?)
                        from   network.location l
                        where  l.id = ?
                        on conflict (tenant_id, offer_id, location_id) do nothing""").params(Ids.next(), offer, offer, location).update();
    }

    void makeMain(UUID offer, UUID location) {
        jdbc.sql("""
                        update network.offer_at_location
                        set    position = (select min(position) - 1 from network.offer_at_location where offer_id = ?)
                        where  offer_id = ? and location_id = ?""").params(offer, offer, location).update();
    }

    void remove(UUID offer, UUID location) {
        jdbc.sql("delete from network.offer_at_location where offer_id = ? and location_id = ?")
                .params(offer, location)
                .update();
    }

    private static PlaceLine map(ResultSet row, int number) throws SQLException {
        return new PlaceLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("street"),
                row.getString("more"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getInt("shared"));
    }
}
