package de.lotse.network.pages;

import de.lotse.network.rules.TextLanguage;
import de.lotse.network.texts.TranslatedTexts;
import de.lotse.shared.GermanCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one offer with a fixed number of queries, however much there is to say about it. */
record OfferReader(JdbcClient jdbc, GermanCalendar calendar, String language, LocalDate today) {

    /** Empty for one that is not public. */
    Optional<PublicOffer> read(UUID offer) {
        return jdbc.sql("""
                        select o.id, o.organisation_id, o.open_on_holidays
                        from   network.public_offer f
                        join   network.offer o on o.id = f.id
                        where  f.id = ?""")
                .param(offer)
                .query((row, number) ->
                        read(offer, row.getObject("organisation_id", UUID.class), row.getBoolean("open_on_holidays")))
                .optional();
    }

    private PublicOffer read(UUID offer, UUID organisation, boolean openOnHolidays) {
        var places = new PlaceReader(jdbc).read(offer);
        var texts = texts(offer, organisation, places);
        var phones = new PhoneReader(jdbc).read(offer, organisation, places);
        var hours = new HoursReader(jdbc, calendar, openOnHolidays).read(offer, places);
        var lists = new ListReader(jdbc, texts, today).read(offer, organisation);
        return jdbc.sql("""
                        select o.id, o.name, o.alternate_name, o.description, o.alert, o.kind, o.status, o.email, o.url, o.appointment,
                               o.application_process, o.interpretation_services, o.fees, o.fees_description, o.wait_time,
                               o.eligibility_description, o.minimum_age, o.maximum_age, o.citywide, o.valid_from, o.valid_to, o.changed_at,
                               f.verified_on, f.due_on,
                               g.id as provider_id, g.name as provider_name, g.description as provider_description,
                               g.website as provider_website, g.email as provider_email, coalesce(p.name, '') as programme,
                               coalesce(p.description, '') as programme_description
                        from   network.public_offer f
                        join   network.offer o on o.id = f.id
                        join   network.organisation g on g.id = o.organisation_id
                        left   join network.programme p on p.id = o.programme_id
                        where  f.id = ?""")
                .param(offer)
                .query((row, number) -> new PublicOffer(
                        head(row, texts),
                        provider(row, texts),
                        lists,
                        PlaceReader.whole(offer, places, texts, phones, hours),
                        phones.persons(),
                        phones.main(offer, organisation),
                        hours.of(offer)))
                .single();
    }

    private TranslatedTexts texts(UUID offer, UUID organisation, List<PlaceReader.Found> places) {
        var owners = new ArrayList<>(List.of(offer, organisation));
        places.forEach(place -> owners.add(place.id()));
        return TextLanguage.coded(language)
                .map(other -> TranslatedTexts.read(jdbc, owners, other))
                .orElseGet(TranslatedTexts::german);
    }

    private PublicOffer.Head head(ResultSet row, TranslatedTexts texts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PublicOffer.Head(
                id,
                texts.of(id, "name", row.getString("name")),
                row.getString("alternate_name"),
                texts.of(id, "description", row.getString("description")),
                texts.of(id, "alert", row.getString("alert")),
                row.getString("kind"),
                row.getString("status").equals("TEMPORARILY_CLOSED"),
                row.getString("email"),
                row.getString("url"),
                row.getString("appointment"),
                texts.of(id, "application_process", row.getString("application_process")),
                texts.of(id, "interpretation_services", row.getString("interpretation_services")),
                row.getString("fees"),
                texts.of(id, "fees_description", row.getString("fees_description")),
                texts.of(id, "wait_time", row.getString("wait_time")),
                texts.of(id, "eligibility_description", row.getString("eligibility_description")),
                row.getObject("minimum_age", Integer.class),
                row.getObject("maximum_age", Integer.class),
                row.getBoolean("citywide"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("verified_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class).isBefore(today));
    }

    private static PublicOffer.Provider provider(ResultSet row, TranslatedTexts texts) throws SQLException {
        var id = row.getObject("provider_id", UUID.class);
        return new PublicOffer.Provider(
                id,
                row.getString("provider_name"),
                texts.of(id, "description", row.getString("provider_description")),
                row.getString("provider_website"),
                row.getString("provider_email"),
                row.getString("programme"),
                row.getString("programme_description"));
    }
}
