package de.lotse.network.pages;

import de.lotse.network.hours.OpeningHours;
import de.lotse.network.hours.Schedule;
import de.lotse.network.hours.ScheduleRows;
import de.lotse.network.rules.TextLanguage;
import de.lotse.network.texts.TranslatedTexts;
import de.lotse.shared.GermanCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads several offers at once; the number of queries does not depend on how many. */
record CardReader(JdbcClient jdbc, GermanCalendar calendar, String language, LocalDate today) {

    private record Place(UUID there, UUID location, Card.Where where) {}

    Map<UUID, Card> read(List<UUID> offers) {
        var ids = offers.toArray(UUID[]::new);
        var texts = TextLanguage.coded(language)
                .map(other -> TranslatedTexts.read(jdbc, offers, other))
                .orElseGet(TranslatedTexts::german);
        var languages = languages(ids);
        var places = places(ids);
        var rules = rules(ids, places);
        var cards = new HashMap<UUID, Card>();
        jdbc.sql("""
                        select o.id, o.name, o.description, o.kind, o.status, o.open_on_holidays, g.name as provider, f.verified_on, f.due_on
                        from   network.public_offer f
                        join   network.offer o on o.id = f.id
                        join   network.organisation g on g.id = o.organisation_id
                        where  f.id = any(?)""").params((Object) ids).query(row -> {
            var id = row.getObject("id", UUID.class);
            cards.put(id, card(id, row, texts, languages.getOrDefault(id, List.of()), places.get(id), rules));
        });
        return cards;
    }

    private Card card(
            UUID id,
            ResultSet row,
            TranslatedTexts texts,
            List<String> languages,
            @Nullable Place place,
            Map<UUID, List<Schedule>> rules)
            throws SQLException {
        return new Card(
                id,
                texts.of(id, "name", row.getString("name")),
                texts.of(id, "description", row.getString("description")),
                row.getString("kind"),
                row.getString("provider"),
                row.getString("status").equals("TEMPORARILY_CLOSED"),
                row.getObject("verified_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class).isBefore(today),
                languages,
                place == null ? null : place.where,
                new OpeningHours(hours(id, place, rules), calendar, row.getBoolean("open_on_holidays")));
    }

    /** As {@link MainHours} has it. */
    private static List<Schedule> hours(UUID offer, @Nullable Place place, Map<UUID, List<Schedule>> rules) {
        var owners = place == null ? Stream.of(offer) : Stream.of(offer, place.there, place.location);
        return owners.map(owner -> rules.getOrDefault(owner, List.of()))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Map<UUID, List<String>> languages(UUID[] offers) {
        var languages = new HashMap<UUID, List<String>>();
        jdbc.sql("select offer_id, language from network.offer_language where offer_id = any(?) order by id")
                .params((Object) offers)
                .query(row -> {
                    languages
                            .computeIfAbsent(row.getObject("offer_id", UUID.class), _ -> new ArrayList<>())
                            .add(row.getString("language"));
                });
        return languages;
    }

    private Map<UUID, Place> places(UUID[] offers) {
        var places = new HashMap<UUID, Place>();
        jdbc.sql("""
                        select distinct on (p.offer_id)
                               p.offer_id, p.id, l.id as location, l.name, l.district, l.latitude, l.longitude,
                               coalesce(a.address_1, '') as address_1, coalesce(a.postal_code, '') as postal_code, coalesce(a.city, '') as city
                        from   network.offer_at_location p
                        join   network.location l on l.id = p.location_id
                        left   join lateral (select a.address_1, a.postal_code, a.city
                                             from   network.address a
                                             where  a.location_id = l.id and a.address_type = 'PHYSICAL' and l.location_type = 'PHYSICAL'
                                             order  by a.id
                                             limit  1) a on true
                        where  p.offer_id = any(?)
                        order  by p.offer_id, p.position, p.id""").params((Object) offers).query(row -> {
            places.put(row.getObject("offer_id", UUID.class), place(row));
        });
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        var address = new PublicOffer.Address(
                row.getString("address_1"), "", row.getString("postal_code"), row.getString("city"), false);
        return new Place(
                row.getObject("id", UUID.class),
                row.getObject("location", UUID.class),
                new Card.Where(
                        row.getString("name"),
                        address.line(),
                        row.getString("district"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class)));
    }

    private Map<UUID, List<Schedule>> rules(UUID[] offers, Map<UUID, Place> places) {
        var rules = new HashMap<UUID, List<Schedule>>();
        jdbc.sql("select coalesce(offer_id, offer_at_location_id, location_id) as owner, " + ScheduleRows.COLUMNS + """
                         from   network.schedule
                        where  offer_id = any(?) or offer_at_location_id = any(?) or location_id = any(?)
                        order  by position, id""")
                .params(
                        offers,
                        places.values().stream().map(Place::there).toArray(UUID[]::new),
                        places.values().stream().map(Place::location).toArray(UUID[]::new))
                .query(row -> {
                    rules.computeIfAbsent(row.getObject("owner", UUID.class), _ -> new ArrayList<>())
                            .add(ScheduleRows.map(row));
                });
        return rules;
    }
}
