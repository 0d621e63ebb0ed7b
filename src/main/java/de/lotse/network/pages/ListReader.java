package de.lotse.network.pages;

import de.lotse.network.pages.PublicOffer.Capacity;
import de.lotse.network.pages.PublicOffer.Condition;
import de.lotse.network.pages.PublicOffer.Cost;
import de.lotse.network.pages.PublicOffer.Document;
import de.lotse.network.pages.PublicOffer.Spoken;
import de.lotse.network.texts.ShownText;
import de.lotse.network.texts.TranslatedTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there may be several of about an offer and whose it is. */
record ListReader(JdbcClient jdbc, TranslatedTexts texts, LocalDate today) {

    private record Line(String one, String other, String third) {}

    PublicOffer.Lists read(UUID offer, UUID organisation) {
        var lines = lines(offer, organisation);
        return new PublicOffer.Lists(
                of(lines, "topic", Line::one),
                of(lines, "audience", Line::one),
                worded(
                        offer,
                        "languages",
                        lines.get("language"),
                        Line::third,
                        (line, note) -> new Spoken(line.one, line.other, note)),
                of(lines, "area", line -> new PublicOffer.Area(line.one, line.other)),
                conditions(offer),
                costs(offer),
                worded(
                        offer,
                        "documents",
                        lines.get("document"),
                        Line::one,
                        (line, name) -> new Document(name, line.other)),
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

    /** Rows whose words others translate, all of them as one text. */
    private <R, T> List<T> worded(
            UUID offer,
            String field,
            @Nullable List<R> rows,
            Function<R, String> german,
            BiFunction<R, ShownText, T> made) {
        if (rows == null) return List.of();
        var shown = texts.lines(offer, field, rows.stream().map(german).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> made.apply(rows.get(i), shown.get(i)))
                .toList();
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

    private record Ruled(String dimension, String operator, List<String> choices, String note) {}

    private List<Condition> conditions(UUID offer) {
        var rows = jdbc.sql("""
                        select dimension, operator, choices, note from network.eligibility_rule where offer_id = ? order by id""")
                .param(offer)
                .query((row, number) -> new Ruled(
                        row.getString("dimension"),
                        row.getString("operator"),
                        List.of((String[]) row.getArray("choices").getArray()),
                        row.getString("note")))
                .list();
        return worded(
                offer,
                "eligibility",
                rows,
                Ruled::note,
                (row, note) -> new Condition(row.dimension, row.operator, row.choices, note));
    }

    private record Priced(@Nullable BigDecimal amount, String currency, String words, boolean valid) {}

    /** The words of those that do not hold today are lines of the translation, too. */
    private List<Cost> costs(UUID offer) {
        var rows = jdbc.sql("""
                        select amount, currency, concat_ws(': ', nullif(option, ''), nullif(amount_description, '')) as words,
                               coalesce(valid_from <= :today, true) and coalesce(valid_to >= :today, true) as valid
                        from   network.cost_option
                        where  offer_id = :offer
                        order  by id""")
                .param("offer", offer)
                .param("today", today)
                .query((row, number) -> new Priced(
                        row.getBigDecimal("amount"),
                        row.getString("currency").strip(),
                        row.getString("words"),
                        row.getBoolean("valid")))
                .list();
        return worded(offer, "costs", rows, Priced::words, Map::entry).stream()
                .filter(cost -> cost.getKey().valid)
                .map(cost -> new Cost(cost.getKey().amount, cost.getKey().currency, cost.getValue()))
                .toList();
    }

    private record Kept(
            String unit,
            @Nullable Integer available,
            @Nullable Integer maximum,
            String description) {}

    private List<Capacity> capacities(UUID offer) {
        var rows = jdbc.sql("""
                        select unit, available, maximum, description from network.capacity where offer_id = ? order by id""")
                .param(offer)
                .query((row, number) -> new Kept(
                        row.getString("unit"),
                        row.getObject("available", Integer.class),
                        row.getObject("maximum", Integer.class),
                        row.getString("description")))
                .list();
        return worded(
                offer,
                "capacities",
                rows,
                Kept::description,
                (row, description) -> new Capacity(row.unit, row.available, row.maximum, description));
    }
}
