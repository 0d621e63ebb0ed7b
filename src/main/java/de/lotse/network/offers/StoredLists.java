package de.lotse.network.offers;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import de.lotse.network.hours.HoursText;
import de.lotse.shared.Ids;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fields of an offer that are rows of tables of their own. */
@Repository
class StoredLists {

    private final JdbcClient jdbc;
    private final StoredHours hours;

    StoredLists(JdbcClient jdbc, StoredHours hours) {
        this.jdbc = jdbc;
        this.hours = hours;
    }

    Map<OfferField, String> read(UUID offer) {
        var values = new EnumMap<OfferField, String>(OfferField.class);
        values.putAll(lines(offer));
        values.put(OfferField.HOURS, HoursText.write(hours.read(offer)));
        return values;
    }

    private Map<OfferField, String> lines(UUID offer) {
        return jdbc
                .sql("""
                        select 'TOPICS' as field, topic as value, 0 as position from network.offer_topic where offer_id = :id
                        union all select 'AUDIENCES', audience, 0 from network.offer_audience where offer_id = :id
                        union all select 'CONCEPT_FIELDS', concept_field, 0 from network.offer_concept_field where offer_id = :id
                        union all select 'DISTRICTS', district, 0 from network.service_area where offer_id = :id and district <> ''
                        union all select 'LANGUAGES', language || ' ' || mode, 0 from network.offer_language where offer_id = :id
                        union all select 'DOCUMENTS', document, position from network.required_document where offer_id = :id
                        union all select 'FUNDING', source, 0 from network.funding where offer_id = :id
                        union all select 'PHONES', number || case when description <> '' then ' (' || description || ')' else '' end, position
                                  from network.phone where offer_id = :id and type in ('voice', 'cell', 'textphone')
                        union all select 'CAPACITY_AVAILABLE', available::text, 0 from network.capacity where offer_id = :id and available is not null
                        union all select 'CAPACITY_MAXIMUM', maximum::text, 0 from network.capacity where offer_id = :id and maximum is not null
                        union all select 'CAPACITY_UNIT', unit, 0 from network.capacity where offer_id = :id
                        union all select 'COSTS', replace(to_char(amount, 'FM999999990.00'), '.', ',') || ' Euro'
                                         || case when amount_description <> '' then ' – ' || amount_description else '' end, 0
                                  from network.cost_option where offer_id = :id and amount is not null and currency = 'EUR'
                        order by 1, 3, 2""")
                .param("id", offer)
                .query((row, number) -> Map.entry(OfferField.valueOf(row.getString("field")), row.getString("value")))
                .list()
                .stream()
                .collect(groupingBy(
                        Map.Entry::getKey,
                        mapping(Map.Entry::getValue, collectingAndThen(joining("\n"), text -> text))));
    }

    /** Answers false for a field that is a column of the offer itself. */
    boolean write(UUID offer, OfferField field, OfferSheet sheet) {
        var lines = sheet.lines(field);
        switch (field) {
            case TOPICS -> codes("network.offer_topic", "topic", offer, lines);
            case AUDIENCES -> codes("network.offer_audience", "audience", offer, lines);
            case CONCEPT_FIELDS -> codes("network.offer_concept_field", "concept_field", offer, lines);
            case DISTRICTS -> districts(offer, lines);
            case LANGUAGES -> languages(offer, lines);
            case DOCUMENTS -> documents(offer, lines);
            case FUNDING -> funding(offer, lines);
            case PHONES -> phones(offer, lines);
            case COSTS -> costs(offer, lines);
            case HOURS -> hours.write(offer, sheet.get(field));
            case CAPACITY_AVAILABLE, CAPACITY_MAXIMUM, CAPACITY_UNIT -> capacity(offer, sheet);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void codes(String table, String column, UUID offer, List<String> codes) {
        clear(table, offer, "");
        for (var code : codes)
            jdbc.sql("insert into " + table + " (offer_id, " + column + ") values (?, ?)")
                    .params(offer, code)
                    .update();
    }

    private void districts(UUID offer, List<String> codes) {
        clear("network.service_area", offer, " and district <> ''");
        for (var code : codes)
            jdbc.sql("insert into network.service_area (id, offer_id, district) values (?, ?, ?)")
                    .params(Ids.next(), offer, code)
                    .update();
        jdbc.sql("""
                        update network.offer o
                        set    citywide = not exists (select 1 from network.service_area a where a.offer_id = o.id)
                        where  id = ?""").param(offer).update();
    }

    /** The note of a language that stays is kept. */
    private void languages(UUID offer, List<String> lines) {
        jdbc.sql("delete from network.offer_language where offer_id = ? and language <> all (?)")
                .params(offer, lines.stream().map(line -> language(line)[0]).toArray(String[]::new))
                .update();
        for (var line : lines)
            jdbc.sql("""
                            insert into network.offer_language (id, offer_id, language, mode) values (?, ?, ?, ?)
                            on conflict (tenant_id, offer_id, language) do update set mode = excluded.mode""")
                    .params(Ids.next(), offer, language(line)[0], language(line)[1])
                    .update();
    }

    private static String[] language(String line) {
        return line.split(" ", 2);
    }

    private void documents(UUID offer, List<String> lines) {
        clear("network.required_document", offer, "");
        for (var i = 0; i < lines.size(); i++)
            jdbc.sql("insert into network.required_document (id, offer_id, position, document) values (?, ?, ?, ?)")
                    .params(Ids.next(), offer, i, lines.get(i))
                    .update();
    }

    private void funding(UUID offer, List<String> lines) {
        clear("network.funding", offer, "");
        for (var line : lines)
            jdbc.sql("insert into network.funding (id, offer_id, source) values (?, ?, ?)")
                    .params(Ids.next(), offer, line)
                    .update();
    }

    private void phones(UUID offer, List<String> lines) {
        clear("network.phone", offer, " and type in ('voice', 'cell', 'textphone')");
        for (var i = 0; i < lines.size(); i++) {
            var phone = PhoneLine.of(lines.get(i));
            jdbc.sql("insert into network.phone (id, offer_id, position, number, description) values (?, ?, ?, ?, ?)")
                    .params(Ids.next(), offer, i, phone.number(), phone.description())
                    .update();
        }
    }

    private void costs(UUID offer, List<String> lines) {
        clear("network.cost_option", offer, " and amount is not null and currency = 'EUR'");
        lines.stream().flatMap(line -> CostLine.of(line).stream()).forEach(cost -> jdbc.sql(
                        "insert into network.cost_option (id, offer_id, amount, amount_description) values (?, ?, ?, ?)")
                .params(Ids.next(), offer, cost.amount(), cost.what())
                .update());
    }

    private void capacity(UUID offer, OfferSheet sheet) {
        clear("network.capacity", offer, "");
        jdbc.sql("""
                        insert into network.capacity (id, offer_id, available, maximum, unit)
                        select ?, ?, nullif(?, '')::integer, nullif(?, '')::integer, ?
                        where  ? <> ''""")
                .params(
                        Ids.next(),
                        offer,
                        sheet.get(OfferField.CAPACITY_AVAILABLE),
                        sheet.get(OfferField.CAPACITY_MAXIMUM),
                        sheet.get(OfferField.CAPACITY_UNIT),
                        sheet.get(OfferField.CAPACITY_AVAILABLE)
                                + sheet.get(OfferField.CAPACITY_MAXIMUM)
                                + sheet.get(OfferField.CAPACITY_UNIT))
                .update();
    }

    private void clear(String table, UUID offer, String condition) {
        jdbc.sql("delete from " + table + " where offer_id = ?" + condition)
                .param(offer)
                .update();
    }
}
