package de.lotse.network.finding;

import de.lotse.network.OfferFinder.Found;
import de.lotse.network.Seeker;
import de.lotse.network.finding.Candidate.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads offers for somebody: the likeliest by their topics, then everything of those that the ranking asks for. */
@Repository
class Candidates {

    /** So many are looked at closely; the rest has less in common with the person than each of them. */
    private static final int LIKELIEST = 200;

    private static final String FOUND = """
            o.id, o.name, g.id as organisation_id, g.name as organisation, g.member_id,
            array(select t.topic from network.offer_topic t where t.tenant_id = o.tenant_id and t.offer_id = o.id order by t.topic) as topics
            """;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rough order: what it shares with the person; sets that are read once each, so that it does not grow with each offer. */
    List<UUID> likeliest(Seeker seeker) {
        return jdbc.sql("""
                        with wanted as (
                          select t.tenant_id, t.offer_id, count(*) as topics
                          from   network.offer_topic t
                          where  t.topic = any(:topics)
                          group  by t.tenant_id, t.offer_id),
                        spoken as (select distinct l.offer_id from network.offer_language l where l.language = any(:languages)),
                        near as (
                          select a.offer_id from network.service_area a where a.district = :district
                          union
                          select p.offer_id from network.location l
                          join   network.offer_at_location p on p.tenant_id = l.tenant_id and p.location_id = l.id
                          where  l.district = :district),
                        free as (select distinct c.offer_id from network.capacity c where c.available > 0)
                        select o.id
                        from   wanted w
                        join   network.public_offer v on v.tenant_id = w.tenant_id and v.id = w.offer_id
                        join   network.offer o on o.tenant_id = w.tenant_id and o.id = w.offer_id
                        where  o.status = 'ACTIVE'
                        order  by (cast(:oldest as integer) is not null
                                   and (o.minimum_age > :oldest or o.maximum_age < :youngest)) is true,
                                  least(w.topics, 3) * 2
                                  + case when o.id in (select s.offer_id from spoken s) then 5 else 0 end
                                  + case when o.id in (select n.offer_id from near n) then 3 when o.citywide then 1 else 0 end
                                  + case when o.id in (select f.offer_id from free f) then 2 else 0 end desc, o.id
                        limit  :most""")
                .param("topics", seeker.topics().toArray(String[]::new))
                .param("languages", seeker.languages().toArray(String[]::new))
                .param("district", seeker.district() == null ? "-" : seeker.district())
                .param("youngest", seeker.age() == null ? null : seeker.age().from())
                .param("oldest", seeker.age() == null ? null : seeker.age().to())
                .param("most", LIKELIEST)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Of those the ones that are not hidden for having been confirmed too long ago. */
    List<Candidate> of(Collection<UUID> offers, Collection<String> topics) {
        return jdbc.sql("select " + FOUND + """
                        , o.citywide, o.wait_time, o.minimum_age, o.maximum_age, f.verified_on, f.due_on,
                        d.begins_on, d.ends_on, d.closed_until,
                        (select count(*) from network.offer_topic t where t.tenant_id = o.tenant_id and t.offer_id = o.id
                         and t.topic = any(:topics)) as hits,
                        array(select l.language || ':' || l.mode from network.offer_language l
                              where l.tenant_id = o.tenant_id and l.offer_id = o.id) as languages,
                        array(select a.district from network.service_area a
                              where a.tenant_id = o.tenant_id and a.offer_id = o.id and a.district <> '') as districts,
                        array(select l.district from network.offer_at_location p
                              join network.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
                              where p.tenant_id = o.tenant_id and p.offer_id = o.id and l.district <> '') as places,
                        (select sum(c.available)::integer from network.capacity c
                         where c.tenant_id = o.tenant_id and c.offer_id = o.id) as available
                        from   network.offer o
                        join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                        join   network.offer_freshness f on f.tenant_id = o.tenant_id and f.offer_id = o.id
                        join   network.offer_period d on d.tenant_id = o.tenant_id and d.offer_id = o.id
                        where  o.id = any(:offers)
                        and    f.hidden_from > current_date""")
                .param("topics", topics.toArray(String[]::new))
                .param("offers", offers.toArray(UUID[]::new))
                .query(Candidates::candidate)
                .list();
    }

    Optional<Found> find(UUID offer) {
        return jdbc.sql("select " + FOUND + """
                        from   network.offer o
                        join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                        where  o.publication <> 'ARCHIVED'
                        and   (o.id = :offer
                           or  o.id = (select s.kept_id from network.successor s where s.entity = 'OFFER' and s.merged_id = :offer limit 1))
                        order  by o.id <> :offer
                        limit  1""")
                .param("offer", offer)
                .query(Candidates::found)
                .optional();
    }

    Map<UUID, String> names(Collection<UUID> offers) {
        if (offers.isEmpty()) return Map.of();
        var names = new java.util.HashMap<UUID, String>();
        jdbc.sql("""
                        select o.id, coalesce(k.name, o.name) as name
                        from   network.offer o
                        left   join network.successor s
                                 on s.tenant_id = o.tenant_id and s.entity = 'OFFER' and s.merged_id = o.id and o.publication = 'ARCHIVED'
                        left   join network.offer k on k.tenant_id = o.tenant_id and k.id = s.kept_id
                        where  o.id = any(?)""").param(offers.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                found(row, number),
                row.getInt("hits"),
                list(row, "languages"),
                row.getBoolean("citywide"),
                list(row, "districts"),
                list(row, "places"),
                row.getObject("available", Integer.class),
                row.getString("wait_time"),
                row.getObject("minimum_age", Integer.class),
                row.getObject("maximum_age", Integer.class),
                row.getObject("verified_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Period(
                        row.getObject("begins_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("closed_until", LocalDate.class)));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                row.getObject("member_id", UUID.class),
                list(row, "topics"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
