package de.lotse.network.merging;

import de.lotse.network.entries.Kind;
import de.lotse.network.likeness.Likeness;
import de.lotse.network.likeness.NameText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds by the keys of the entries alone which two may be one, however many entries there are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Likely {

    private static final int MOST = 2_000; // of which names are compared
    private static final String UNLESS_DISTINCT = """
            where  not exists (select from network.distinct_pair d where d.entity = ? and d.one_id = p.one and d.other_id = p.other)
            """;
    /** What an exchange, a house or a page that many have in common tells is nothing. */
    private static final String ORGANISATIONS =
            """
            with trait as (select distinct t.organisation_id, t.kind, t.key from network.organisation_trait t),
                 telling as (select t.kind, t.key from trait t group by t.kind, t.key
                             having count(*) > 1 and (count(*) <= 30 or t.kind = 'NAME')),
                 pair as (select distinct a.organisation_id as one, b.organisation_id as other, a.kind
                          from   telling
                          join   trait a using (kind, key)
                          join   trait b using (kind, key)
                          where  a.organisation_id < b.organisation_id)
            select p.one, p.other, p.weight, a.name, a.alternate_name, b.name as other_name, b.alternate_name as other_alternate_name
            from   (select pair.one, pair.other,
                           sum(case pair.kind when 'NAME' then 0.6 when 'PHONE' then 0.4 when 'MAIL' then 0.4 when 'TRUNK' then 0.15
                                              else 0.25 end) as weight
                    from   pair group by pair.one, pair.other) p
            join   network.organisation a on a.id = p.one
            join   network.organisation b on b.id = p.other
            """ + UNLESS_DISTINCT + "order by p.weight desc, p.one, p.other limit ?";

    private static final String PLACES = """
            select p.one, p.other
            from   (select distinct a.id as one, b.id as other
                    from   network.location a
                    join   network.location b on b.organisation_id = a.organisation_id and b.id > a.id and b.publication <> 'ARCHIVED'
                    join   network.address x on x.location_id = a.id
                    join   network.address y on y.location_id = b.id and y.street_key = x.street_key
                    where  a.publication <> 'ARCHIVED'
                    and    x.street_key <> '') p
            """ + UNLESS_DISTINCT + "order by p.one, p.other limit ?";
    private static final String OFFERS = """
            with name as (select o.organisation_id, o.id, k.key
                          from   network.offer o
                          cross  join lateral (values (o.name_key), (o.alternate_key)) k (key)
                          where  o.publication <> 'ARCHIVED'
                          and    k.key <> '')
            select p.one, p.other
            from   (select distinct a.id as one, b.id as other
                    from   name a
                    join   name b on b.organisation_id = a.organisation_id and b.key = a.key and b.id > a.id) p
            """ + UNLESS_DISTINCT + "order by p.one, p.other limit ?";

    private final JdbcClient jdbc;

    Likely(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without those of whom somebody knows that they are two. */
    List<Pair> of(Kind kind, int most) {
        return switch (kind) {
            case ORGANISATION -> organisations(most);
            case LOCATION -> pairs(PLACES, kind, most);
            case OFFER -> pairs(OFFERS, kind, most);
        };
    }

    private List<Pair> organisations(int most) {
        return jdbc.sql(ORGANISATIONS).params(Kind.ORGANISATION.name(), MOST).query(Likely::weighed).list().stream()
                .filter(Weighed::counts)
                .map(Weighed::pair)
                .limit(most)
                .toList();
    }

    private List<Pair> pairs(String sql, Kind kind, int most) {
        return jdbc.sql(sql)
                .params(kind.name(), most)
                .query((row, number) -> pair(row))
                .list();
    }

    private static Weighed weighed(ResultSet row, int number) throws SQLException {
        return new Weighed(
                pair(row),
                row.getDouble("weight"),
                names(row.getString("name"), row.getString("alternate_name")),
                names(row.getString("other_name"), row.getString("other_alternate_name")));
    }

    private static List<NameText> names(String name, String alternate) {
        return Stream.of(name, alternate)
                .filter(text -> !text.isBlank())
                .map(NameText::of)
                .toList();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return Pair.of(row.getObject("one", UUID.class), row.getObject("other", UUID.class));
    }

    private record Weighed(Pair pair, double weight, List<NameText> names, List<NameText> others) {

        boolean counts() {
            return weight >= Likeness.ASKS || Likeness.areAlike(names, others);
        }
    }
}
