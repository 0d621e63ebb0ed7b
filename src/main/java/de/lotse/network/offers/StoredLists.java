package de.lotse.network.offers;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

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
    private final PhoneRows phones;
    private final StoredNumbers numbers;
    private final StoredLinks links;
    private final StoredProgramme programme;

    StoredLists(
            JdbcClient jdbc,
            StoredHours hours,
            PhoneRows phones,
            StoredNumbers numbers,
            StoredLinks links,
            StoredProgramme programme) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.phones = phones;
        this.numbers = numbers;
        this.links = links;
        this.programme = programme;
    }

    Map<OfferField, String> read(UUID offer) {
        var values = new EnumMap<OfferField, String>(OfferField.class);
        values.putAll(lines(offer));
        values.put(OfferField.HOURS, hours.read(StoredHours.Owner.OFFER, offer));
        values.put(OfferField.PHONES, phones.read(PhoneRows.Owner.OFFER, offer));
        values.put(OfferField.CAPACITIES, numbers.capacities(offer));
        values.put(OfferField.URLS, links.links(StoredLinks.Owner.OFFER, offer));
        values.put(OfferField.FUNDING, links.funding(StoredLinks.Owner.OFFER, offer));
        values.put(OfferField.PROGRAMME, programme.read(offer));
        return values;
    }

    private Map<OfferField, String> lines(UUID offer) {
        return jdbc
                .sql("""
                        select 'TOPICS' as field, topic as value, 0 as position from network.offer_topic where offer_id = :id
                        union all select 'AUDIENCES', audience, 0 from network.offer_audience where offer_id = :id
                        union all select 'CONCEPT_FIELDS', concept_field, 0 from network.offer_concept_field where offer_id = :id
                        union all select 'DISTRICTS', district, 0 from network.service_area where offer_id = :id and district <> ''
                        union all select 'LANGUAGES', language || ' ' || mode || case when note <> '' then ' ' || note else '' end, 0
                                  from network.offer_language where offer_id = :id
                        union all select 'DOCUMENTS', document, position from network.required_document where offer_id = :id
                        union all select 'AREAS', name, 0 from network.service_area where offer_id = :id and district = '' and name <> ''
                        union all select 'LEIKA_KEYS', k, 0 from network.offer, unnest(leika_keys) k where id = :id
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
            case AREAS -> areas(offer, lines);
            case LEIKA_KEYS -> keys(offer, lines);
            case FUNDING -> links.funding(StoredLinks.Owner.OFFER, offer, lines);
            case URLS -> links.links(StoredLinks.Owner.OFFER, offer, lines);
            case PROGRAMME -> programme.write(offer, sheet.get(field));
            case PHONES -> phones.write(PhoneRows.Owner.OFFER, offer, lines);
            case COSTS -> numbers.costs(offer, lines);
            case CAPACITIES -> numbers.capacities(offer, lines);
            case HOURS -> hours.write(StoredHours.Owner.OFFER, offer, sheet.get(field));
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
        citywide(offer);
    }

    /** What is told of an area beyond its name stays as long as it does. */
    private void areas(UUID offer, List<String> names) {
        jdbc.sql("delete from network.service_area where offer_id = ? and district = '' and name <> all (?)")
                .params(offer, names.toArray(String[]::new))
                .update();
        for (var name : names)
            jdbc.sql("""
                            insert into network.service_area (id, offer_id, name)
                            select ?, ?, ?
                            where  not exists (select from network.service_area where offer_id = ? and district = '' and name = ?)""").params(Ids.next(), offer, name, offer, name).update();
        citywide(offer);
    }

    private void citywide(UUID offer) {
        jdbc.sql("""
                        update network.offer o
                        set    citywide = not exists (select 1 from network.service_area a where a.offer_id = o.id)
                        where  id = ?""").param(offer).update();
    }

    private void languages(UUID offer, List<String> lines) {
        jdbc.sql("delete from network.offer_language where offer_id = ? and language <> all (?)")
                .params(offer, lines.stream().map(line -> line.split(" ", 3)[0]).toArray(String[]::new))
                .update();
        for (var line : lines) {
            var parts = line.split(" ", 3);
            jdbc.sql("""
                            insert into network.offer_language (id, offer_id, language, mode, note) values (?, ?, ?, ?, ?)
                            on conflict (tenant_id, offer_id, language) do update set mode = excluded.mode, note = excluded.note""")
                    .params(Ids.next(), offer, parts[0], parts[1], parts.length > 2 ? parts[2] : "")
                    .update();
        }
    }

    private void keys(UUID offer, List<String> keys) {
        jdbc.sql("update network.offer set leika_keys = ? where id = ?")
                .params(keys.toArray(String[]::new), offer)
                .update();
    }

    private void documents(UUID offer, List<String> lines) {
        clear("network.required_document", offer, "");
        for (var i = 0; i < lines.size(); i++)
            jdbc.sql("insert into network.required_document (id, offer_id, position, document) values (?, ?, ?, ?)")
                    .params(Ids.next(), offer, i, lines.get(i))
                    .update();
    }

    private void clear(String table, UUID offer, String condition) {
        jdbc.sql("delete from " + table + " where offer_id = ?" + condition)
                .param(offer)
                .update();
    }
}
