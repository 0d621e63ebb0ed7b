package de.lotse.network.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there may be several of about an offer and whose it is. */
record ListReader(JdbcClient jdbc, LocalDate today) {

    private record Line(String one, String other, String third) {}

    PublicOffer.Lists read(UUID offer, UUID organisation) {
        var lines = lines(offer, organisation);
        return new PublicOffer.Lists(
                of(lines, "topic", Line::one),
                of(lines, "audience", Line::one),
                of(lines, "language", line -> new PublicOffer.Spoken(line.one, line.other, line.third)),
                of(lines, "area", line -> new PublicOffer.Area(line.one, line.other)),
                conditions(offer),
                costs(offer),
                of(lines, "document", line -> new PublicOffer.Document(line.one, line.other)),
                capacities(offer),
                of(lines, "url", line -> new PublicOffer.Link(line.one, line.other)),
                of(lines, "funding", Line::one),
                of(lines, "identifier", ListReader::identifier));
    }

    private static String identifier(Line line) {
        return line.one + ": " + line.other + (line.third.isEmpty() ? "" : " (" + line.third + ")");
    }

    private static <T> List<T> of(Map<String, List<Line>> lines, String kind, Function<Line, T> made) {
        return lines.getOrDefault(kind, List.of()).stream().map(made).toList();
    }

    private Map<String, List<Line>> lines(UUID offer, UUID organisation) {
        var lines = new HashMap<String, List<Line>>();
        jdbc.sql("""
                        select 'topic' as kind, x.topic as one, '' as other, '' as third, 0 as position, null::uuid as id
                        from   network.offer_topic x where x.offer_id = :offer
                        union all
                        select 'audience', x.audience, '', '', 0, null from network.offer_audience x where x.offer_id = :offer
                        union all
                        select 'language', x.language, x.mode, x.note, 0, x.id from network.offer_language x where x.offer_id = :offer
                        union all
                        select 'area', x.district, x.name, '', 0, x.id from network.service_area x where x.offer_id = :offer
                        union all
                        select 'document', x.document, x.uri, '', x.position, x.id from network.required_document x where x.offer_id = :offer
                        union all
                        select 'url', x.label, x.url, '', case when x.offer_id is null then 1 else 0 end, x.id
                        from   network.url x where x.offer_id = :offer or x.organisation_id = :organisation
                        union all
                        select 'funding', x.source, '', '', case when x.offer_id is null then 1 else 0 end, x.id
                        from   network.funding x where x.offer_id = :offer or x.organisation_id = :organisation
                        union all
                        select 'identifier', x.identifier_type, x.identifier, x.identifier_scheme, 0, x.id
                        from   network.organisation_identifier x where x.organisation_id = :organisation
                        order  by position, id, one""").param("offer", offer).param("organisation", organisation).query(row -> {
            lines.computeIfAbsent(row.getString("kind"), _ -> new ArrayList<>())
                    .add(new Line(row.getString("one"), row.getString("other"), row.getString("third")));
        });
        return lines;
    }

    private List<PublicOffer.Condition> conditions(UUID offer) {
        return jdbc.sql("""
                        select dimension, operator, choices, note from network.eligibility_rule where offer_id = ? order by id""").param(offer).query((row, number) -> condition(row)).list();
    }

    private static PublicOffer.Condition condition(ResultSet row) throws SQLException {
        return new PublicOffer.Condition(
                row.getString("dimension"),
                row.getString("operator"),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getString("note"));
    }

    private List<PublicOffer.Cost> costs(UUID offer) {
        return jdbc.sql("""
                        select option, amount, currency, amount_description
                        from   network.cost_option
                        where  offer_id = :offer and coalesce(valid_from <= :today, true) and coalesce(valid_to >= :today, true)
                        order  by id""")
                .param("offer", offer)
                .param("today", today)
                .query((row, number) -> new PublicOffer.Cost(
                        row.getString("option"),
                        row.getBigDecimal("amount"),
                        row.getString("currency").strip(),
                        row.getString("amount_description")))
                .list();
    }

    private List<PublicOffer.Capacity> capacities(UUID offer) {
        return jdbc.sql("""
                        select unit, available, maximum, description from network.capacity where offer_id = ? order by id""")
                .param(offer)
                .query((row, number) -> new PublicOffer.Capacity(
                        row.getString("unit"),
                        row.getObject("available", Integer.class),
                        row.getObject("maximum", Integer.class),
                        row.getString("description")))
                .list();
    }
}
