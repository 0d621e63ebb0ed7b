package de.lotse.network.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is published; one statement however much that is. */
@Repository
@Transactional(readOnly = true)
class CoveredOffers {

    private static final int MOST_PLACES = 2000;

    private final JdbcClient jdbc;

    CoveredOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the public sees and what is given now: published, begun, not over by its own days or those of all its hours, and not hidden because nobody has confirmed it for too long; an offer that is not for the whole city and names no district is for that of its places. */
    List<Covered> all() {
        return jdbc.sql("""
                        select o.id, o.name, g.name as organisation, o.citywide, coalesce(f.due_on < current_date, true) as overdue,
                               array(select a.district from network.service_area a where a.offer_id = o.id and a.district <> '') as areas,
                               array(select l.district from network.offer_at_location p
                                     join network.location l on l.id = p.location_id and l.publication = 'PUBLISHED'
                                     where p.offer_id = o.id and l.district <> '') as places,
                               array(select t.topic from network.offer_topic t where t.offer_id = o.id) as topics,
                               array(select n.language from network.offer_language n where n.offer_id = o.id) as languages,
                               array(select u.audience from network.offer_audience u where u.offer_id = o.id) as audiences
                        from   network.offer o
                        join   network.organisation g on g.id = o.organisation_id and g.publication = 'PUBLISHED'
                        join   network.offer_freshness f on f.offer_id = o.id
                        join   network.offer_period d on d.tenant_id = o.tenant_id and d.offer_id = o.id
                        where  o.publication = 'PUBLISHED'
                        and    f.hidden_from > current_date
                        and    o.status in ('ACTIVE', 'TEMPORARILY_CLOSED')
                        and    coalesce(d.begins_on <= current_date, true)
                        and    coalesce(d.ends_on >= current_date, true)
                        order  by lower(o.name), o.id""").query(CoveredOffers::map).list();
    }

    /** Where these offers take place, as far as coordinates are known; the places with the most offers first. */
    List<Spot> spots(Set<UUID> offers) {
        return jdbc.sql("""
                        select l.id, l.name, l.district, l.latitude, l.longitude, count(*) as offers
                        from   network.offer_at_location p
                        join   network.location l on l.id = p.location_id and l.publication = 'PUBLISHED'
                        where  p.offer_id = any(?) and l.latitude is not null
                        group  by l.id, l.name, l.district, l.latitude, l.longitude
                        order  by count(*) desc, l.name, l.id
                        limit  ?""")
                .param(offers.toArray(UUID[]::new))
                .param(MOST_PLACES)
                .query((row, number) -> new Spot(
                        row.getString("name"),
                        row.getString("district"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getInt("offers")))
                .list();
    }

    /** In which languages the municipality speaks to the public, beside German. */
    List<String> languages() {
        return jdbc.sql("select unnest(languages) from network.directory_rule")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Covered map(ResultSet row, int number) throws SQLException {
        var citywide = row.getBoolean("citywide");
        var areas = codes(row, "areas");
        var districts = areas.isEmpty() ? codes(row, "places") : areas;
        return new Covered(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                citywide,
                row.getBoolean("overdue"),
                Map.of(
                        Dimension.DISTRICT, citywide ? codes(row, "places") : districts,
                        Dimension.TOPIC, codes(row, "topics"),
                        Dimension.LANGUAGE, codes(row, "languages"),
                        Dimension.AUDIENCE, codes(row, "audiences")));
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray(column).getArray()));
    }

    /** A place with so many offers; degrees of WGS 84. */
    record Spot(String name, String district, double latitude, double longitude, int offers) {}
}
