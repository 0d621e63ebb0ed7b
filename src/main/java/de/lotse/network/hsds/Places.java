package de.lotse.network.hsds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Public offers at their places ({@code service_at_location}). */
final class Places {

    private static final String FROM = """
            from   network.offer_at_location s
            join   network.public_offer p on p.id = s.offer_id
            join   network.offer o on o.id = p.id
            join   network.location l on l.id = s.location_id and l.publication = 'PUBLISHED'
            where  true""";

    /** The middle of all places of the directory with a postcode (WGS 84), and the distance from there in metres on a sphere. */
    private static final String NEAR = """
            exists (select from (select avg(n.latitude) as latitude, avg(n.longitude) as longitude
                                 from   network.location n
                                 join   network.address a on a.location_id = n.id
                                 where  a.postal_code = :postcode and n.latitude is not null) c
                    where  2 * 6371008.8 * asin(least(1, sqrt(
                             power(sin(radians(l.latitude - c.latitude) / 2), 2)
                             + cos(radians(c.latitude)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - c.longitude) / 2), 2))))
                           <= :metres)""";

    /** The districts of a postcode are those of the places that have it. */
    private static final String COVERING = """
            (o.citywide and exists (select from network.address a where a.postal_code = :postcode)
             or exists (select from network.address a where a.location_id = l.id and a.postal_code = :postcode)
             or exists (select from network.service_area r
                        join   network.location n on n.district = r.district and n.district <> ''
                        join   network.address a on a.location_id = n.id
                        where  r.offer_id = o.id and a.postal_code = :postcode))""";

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(Filter filter) {
        return jdbc.sql("select count(*) " + FROM + filter.sql())
                .params(filter.values())
                .query(Integer.class)
                .single();
    }

    List<Row> page(Filter filter, int size, long from) {
        return jdbc.sql("select s.id, s.offer_id as service_id, s.location_id, s.description " + FROM + filter.sql()
                        + "\norder by s.id limit :size offset :from")
                .params(filter.values())
                .param("size", size)
                .param("from", from)
                .query(Row.of("service_at_location"))
                .list();
    }

    List<Row> find(UUID id) {
        return page(Filter.none().and("s.id = :id", "id", id), 1, 0);
    }

    /** The offer or its place. */
    static Filter modified(Filter filter, Instant after) {
        return filter.and(
                "greatest(o.changed_at, p.verified_on::timestamptz, l.changed_at) >= :modified",
                "modified",
                Timestamp.from(after));
    }

    static Filter covering(Filter filter, String postcode) {
        return filter.and(COVERING, "postcode", postcode);
    }

    static Filter near(Filter filter, String postcode, double metres) {
        return filter.and(NEAR, "postcode", postcode).and("true", "metres", metres);
    }
}
