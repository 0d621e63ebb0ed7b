package de.lotse.network.search;

import de.lotse.database.PublicReading;
import de.lotse.network.hours.OpeningHours;
import de.lotse.network.hours.Schedule;
import de.lotse.network.hours.ScheduleRows;
import de.lotse.shared.GermanCalendar;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all public offers of the municipality at once, with the eyes of the public: one query for each kind of thing. */
@Repository
class OfferTexts {

    private static final String GERMAN = "de";
    private static final String COLUMNS_OF_SCHEDULE = "s." + ScheduleRows.COLUMNS.replace(", ", ", s.");

    private final PublicReading reading;
    private final JdbcClient jdbc;
    private final Codes codes;
    private final WorkingDays calendars;
    private final LanguageNames languageNames;

    OfferTexts(
            PublicReading reading,
            @Qualifier(PublicReading.JDBC) JdbcClient jdbc,
            Codes codes,
            WorkingDays calendars,
            LanguageNames languageNames) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.codes = codes;
        this.calendars = calendars;
        this.languageNames = languageNames;
    }

    Collection<OfferText> all() {
        var calendar = calendars.current();
        var districts = districts();
        return reading.get(() -> {
            jdbc.sql("select set_config('statement_timeout', '60s', true)")
                    .query((row, number) -> true)
                    .single();
            var offers = offers(districts);
            code(offers, Choice.TOPIC, "select offer_id, topic as code from network.offer_topic");
            code(offers, Choice.AUDIENCE, "select offer_id, audience as code from network.offer_audience");
            languages(offers);
            places(offers);
            areas(offers);
            translations(offers);
            hours(offers, calendar);
            return offers.values();
        });
    }

    private List<String> districts() {
        var today = LocalDate.now(OpeningHours.ZONE);
        return Scope.current().map(Scope::tenant).stream()
                .flatMap(tenant -> codes.districts(tenant, today).stream())
                .map(CodeOption::code)
                .toList();
    }

    /** Whoever chooses a district sees what is for the whole city, too; a word that names it does not find that. */
    private Map<UUID, OfferText> offers(List<String> districts) {
        var offers = new LinkedHashMap<UUID, OfferText>();
        jdbc.sql("""
                select o.id, o.name, o.alternate_name, o.description, o.eligibility_description, o.appointment, o.open_on_holidays, o.citywide,
                       p.due_on < current_date as due, g.name as organisation, g.alternate_name as organisation_too
                from   network.public_offer p
                join   network.offer o on o.id = p.id
                join   network.organisation g on g.id = o.organisation_id""").query(row -> {
            var offer = offer(row);
            if (row.getBoolean("citywide")) districts.forEach(district -> offer.code(Choice.DISTRICT, district));
            offers.put(offer.id, offer);
        });
        return offers;
    }

    private static OfferText offer(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var appointment = row.getString("appointment");
        var offer = new OfferText(
                row.getObject("id", UUID.class),
                name,
                row.getBoolean("due"),
                appointment.equals("NOT_NEEDED") || appointment.equals("POSSIBLE"),
                row.getBoolean("open_on_holidays"));
        offer.name(GERMAN, name);
        offer.name(GERMAN, row.getString("alternate_name"));
        offer.near(GERMAN, row.getString("organisation"));
        offer.near(GERMAN, row.getString("organisation_too"));
        offer.text(GERMAN, row.getString("description"));
        offer.text(GERMAN, row.getString("eligibility_description"));
        return offer;
    }

    private void code(Map<UUID, OfferText> offers, Choice choice, String sql) {
        jdbc.sql(sql).query(row -> {
            var offer = of(offers, row);
            if (offer == null) return;
            var code = row.getString("code");
            offer.code(choice, code);
            offer.near(GERMAN, codes.label(choice.list(), code));
        });
    }

    /** Whoever looks for „arabisch“ or „العربية“ means the language in which an offer is given. */
    private void languages(Map<UUID, OfferText> offers) {
        jdbc.sql("select offer_id, language from network.offer_language").query(row -> {
            var offer = of(offers, row);
            if (offer == null) return;
            var code = row.getString("language");
            offer.code(Choice.LANGUAGE, code);
            offer.near(GERMAN, codes.label(Choice.LANGUAGE.list(), code));
            languageNames.of(code).forEach(offer::near);
        });
    }

    private void places(Map<UUID, OfferText> offers) {
        jdbc.sql("""
                select p.offer_id, l.name, l.alternate_name, l.district, coalesce(a.address_1, '') as street, coalesce(a.address_2, '') as house,
                       coalesce(a.postal_code || ' ' || a.city, '') as city
                from   network.offer_at_location p
                join   network.location l on l.id = p.location_id
                left   join network.address a on a.location_id = l.id and a.address_type = 'PHYSICAL'""").query(row -> {
            var offer = of(offers, row);
            if (offer == null) return;
            for (var column : List.of("name", "alternate_name", "street", "house", "city"))
                offer.near(GERMAN, row.getString(column));
            district(offer, row.getString("district"));
        });
    }

    private void areas(Map<UUID, OfferText> offers) {
        jdbc.sql("select offer_id, district, name from network.service_area").query(row -> {
            var offer = of(offers, row);
            if (offer == null) return;
            offer.near(GERMAN, row.getString("name"));
            district(offer, row.getString("district"));
        });
    }

    private void district(OfferText offer, String code) {
        if (code.isEmpty()) return;
        offer.code(Choice.DISTRICT, code);
        offer.near(GERMAN, codes.label(Choice.DISTRICT.list(), code));
    }

    private void translations(Map<UUID, OfferText> offers) {
        jdbc.sql("""
                select owner_id as offer_id, field, language, text
                from   network.translation
                where  field in ('name', 'description', 'eligibility_description')""").query(row -> {
            var offer = of(offers, row);
            if (offer == null) return;
            var language = row.getString("language");
            if (row.getString("field").equals("name")) offer.name(language, row.getString("text"));
            else offer.text(language, row.getString("text"));
        });
    }

    /** Those of an offer; where it has none, those of its places, each for itself. */
    private void hours(Map<UUID, OfferText> offers, GermanCalendar calendar) {
        var own = rules("select offer_id, offer_id as place, " + ScheduleRows.COLUMNS + """
                 from network.schedule
                where  offer_id is not null
                order  by position, id""");
        var places = rules(atPlaces("offer_at_location_id", "there"));
        rules(atPlaces("location_id", "house")).forEach(places::putIfAbsent);
        for (var offer : offers.values())
            own.getOrDefault(offer.id, places.getOrDefault(offer.id, Map.of()))
                    .values()
                    .forEach(rules -> offer.hours.add(new OpeningHours(rules, calendar, offer.openOnHolidays)));
    }

    private static String atPlaces(String ofSchedule, String ofPlace) {
        return """
                select p.offer_id, p.there as place, %s
                from   network.schedule s
                join   (select offer_id, id as there, location_id as house from network.offer_at_location) p on p.%s = s.%s
                order  by s.position, s.id""".formatted(COLUMNS_OF_SCHEDULE, ofPlace, ofSchedule);
    }

    private Map<UUID, Map<UUID, List<Schedule>>> rules(String sql) {
        var rules = new HashMap<UUID, Map<UUID, List<Schedule>>>();
        jdbc.sql(sql).query(row -> {
            rules.computeIfAbsent(row.getObject("offer_id", UUID.class), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getObject("place", UUID.class), _ -> new ArrayList<>())
                    .add(ScheduleRows.map(row));
        });
        return rules;
    }

    /** Null for what has become public since the offers were read. */
    private static @Nullable OfferText of(Map<UUID, OfferText> offers, ResultSet row) throws SQLException {
        return offers.get(row.getObject("offer_id", UUID.class));
    }
}
