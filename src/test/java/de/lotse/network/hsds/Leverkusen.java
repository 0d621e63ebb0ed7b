package de.lotse.network.hsds;

import de.lotse.network.GivenNetwork;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A directory in which everything is said that can be said, well and badly. */
final class Leverkusen {

    static final TenantId TOWN = new TenantId(5316);
    static final String HOST = "leverkusen.localhost";

    private final GivenNetwork network;
    final LocalDate today = LocalDate.now();

    Leverkusen(Given given, Tenants tenants, Organisations organisations, JdbcClient jdbc) {
        network = new GivenNetwork(given, tenants, organisations, jdbc, TOWN, HOST);
        network.empty();
        run("delete from network.location");
        run("delete from network.programme");
        run("delete from network.organisation");
        run("delete from network.change");
        run("delete from network.translation");
    }

    void run(String sql, @Nullable Object... values) {
        network.run(sql, values);
    }

    UUID organization(String name, @Nullable UUID parent) {
        var id = Ids.next();
        run("""
                insert into network.organisation (id, name, alternate_name, description, kind, legal_form, email, website, parent_id, publication, note)
                values (?, ?, 'Kurz', 'Wir begleiten', 'WELFARE', 'e. V.', 'post@beispiel.de', 'www.beispiel.de/wir', ?, 'PUBLISHED', 'GEHEIM')""", id, name, parent);
        run(
                "insert into network.organisation_identifier (id, organisation_id, identifier_type, identifier) values (?, ?, 'VR', '123')",
                Ids.next(),
                id);
        run("insert into network.programme (id, organisation_id, name) values (?, ?, 'Programm')", Ids.next(), id);
        run(
                "insert into network.phone (id, organisation_id, number, extension) values (?, ?, '0214 1', '12')",
                Ids.next(),
                id);
        run("insert into network.url (id, organisation_id, url) values (?, ?, 'beispiel.de/über uns')", Ids.next(), id);
        run(
                "insert into network.url (id, organisation_id, label, url) values (?, ?, 'Netz', 'https://bücher.example/a')",
                Ids.next(),
                id);
        run("insert into network.funding (id, organisation_id, source) values (?, ?, 'Land NRW')", Ids.next(), id);
        run(
                "insert into network.translation (owner_id, field, language, text, origin, source_revision) values (?, 'description', 'en', 'We help', 'HUMAN', 1)",
                id);
        return id;
    }

    /** An offer with two places, and everything else of which there can be several. */
    UUID offer(String name, UUID organization) {
        var id = plain(name, organization);
        run("""
                update network.offer set alternate_name = 'Väter', description = 'Für Väter', status = 'TEMPORARILY_CLOSED', email = 'väter@beispiel',
                       url = 'https://beispiel.de/a b', appointment = 'REQUIRED', application_process = 'Anrufen', interpretation_services = 'Ja',
                       fees = 'FREE', fees_description = 'nichts', wait_time = '2 Wochen', eligibility_description = 'ab 18', minimum_age = 18,
                       maximum_age = 99, open_on_holidays = true, citywide = false, alert = 'Heute zu', valid_from = ?, valid_to = ?,
                       leika_keys = '{99006001}', note = 'GEHEIM', programme_id = (select id from network.programme where organisation_id = ? limit 1)
                where  id = ?""", today.minusDays(9), today.plusDays(90), organization, id);
        run(
                "insert into network.offer_topic (offer_id, topic) values (?, 'RESIDENCE_LAW'), (?, 'ABGESCHAFFT')",
                id,
                id);
        run("insert into network.offer_audience (offer_id, audience) values (?, 'REFUGEES')", id);
        run("insert into network.offer_concept_field (offer_id, concept_field) values (?, 'HEALTH')", id);
        run(
                "insert into network.offer_language (id, offer_id, language, mode, note) values (?, ?, 'ar', 'INTERPRETER', 'dienstags')",
                Ids.next(),
                id);
        run(
                "insert into network.eligibility_rule (id, offer_id, dimension, operator, choices) values (?, ?, 'AGE', 'AT_LEAST', '{18}')",
                Ids.next(),
                id);
        run(
                "insert into network.eligibility_rule (id, offer_id, dimension, operator, choices, note) values (?, ?, 'GENDER', 'ONE_OF', '{MALE}', 'nur Väter')",
                Ids.next(),
                id);
        run(
                "insert into network.cost_option (id, offer_id, valid_from, option, amount) values (?, ?, ?, 'Monat', 12.50)",
                Ids.next(),
                id,
                today);
        run(
                "insert into network.required_document (id, offer_id, document, uri) values (?, ?, 'Ausweis', 'kein Netz')",
                Ids.next(),
                id);
        run(
                "insert into network.capacity (id, offer_id, unit, available, maximum) values (?, ?, 'Termine', 3, 12)",
                Ids.next(),
                id);
        run(
                "insert into network.capacity (id, offer_id, maximum, description) values (?, ?, 8, 'ungefähr')",
                Ids.next(),
                id);
        run("insert into network.service_area (id, offer_id, district) values (?, ?, '5316-OPLADEN')", Ids.next(), id);
        run("insert into network.funding (id, offer_id, source) values (?, ?, 'Bund')", Ids.next(), id);
        run("insert into network.url (id, offer_id, url) values (?, ?, 'https://example.org')", Ids.next(), id);
        run(
                "insert into network.phone (id, offer_id, number, extension, type) values (?, ?, '0214 2', '012', 'cell')",
                Ids.next(),
                id);
        run(
                "insert into network.schedule (id, offer_id, freq, interval, dtstart, byday, opens_at, closes_at, by_appointment) values (?, ?, 'WEEKLY', 2, ?, 'MO,WE', '09:00', '12:30', true)",
                Ids.next(),
                id,
                today);
        run(
                "insert into network.schedule (id, offer_id, closed, valid_from, valid_to) values (?, ?, true, ?, ?)",
                Ids.next(),
                id,
                today,
                today.plusDays(7));
        run(
                "insert into network.translation (owner_id, field, language, text, origin, source_revision, reviewed_by, reviewed_at) values (?, 'name', 'uk', 'Група', 'MACHINE', 1, 'Olena', now())",
                id);
        run("insert into network.source_revision (owner_id, field, revision) values (?, 'name', 2)", id);
        contact("offer_id", id, "Nadia Beispiel", true);
        contact("offer_id", id, "VERBORGEN", false);
        history(id);
        place(id, organization, "Familienhaus", "51373");
        place(id, organization, "Ohne Anschrift", "");
        return id;
    }

    /** As many rows as one offer has at least. */
    UUID plain(String name, UUID organization) {
        var id = Ids.next();
        run(
                "insert into network.offer (id, organisation_id, name, kind, publication) values (?, ?, ?, 'GROUP', 'PUBLISHED')",
                id,
                organization,
                name);
        verified(id, today.minusDays(3));
        return id;
    }

    void verified(UUID offer, LocalDate on) {
        run(
                "insert into network.verification (id, offer_id, verified_on, method, assurer) values (?, ?, ?, 'STAFF', 'VERBORGEN')",
                Ids.next(),
                offer,
                on);
    }

    UUID place(UUID offer, UUID organization, String name, String postcode) {
        var id = Ids.next();
        var at = Ids.next();
        run("""
                insert into network.location (id, organisation_id, name, description, transportation, url, district, latitude, longitude)
                values (?, ?, ?, 'Haus', 'Bus 4', 'https://example.org/haus', '5316-OPLADEN', 51.03, 6.98)""", id, organization, name);
        run(
                "insert into network.address (id, location_id, attention, address_1, postal_code, city) values (?, ?, 'Hof', 'Weg 1', ?, 'Leverkusen')",
                Ids.next(),
                id,
                postcode);
        run(
                "insert into network.accessibility (id, location_id, feature, details) values (?, ?, 'LIFT', '1. OG')",
                Ids.next(),
                id);
        run("insert into network.phone (id, location_id, number) values (?, ?, '0214 3')", Ids.next(), id);
        run(
                "insert into network.schedule (id, location_id, byday, opens_at, closes_at) values (?, ?, 'FR', '08:00', '10:00')",
                Ids.next(),
                id);
        run(
                "insert into network.offer_at_location (id, offer_id, location_id, description) values (?, ?, ?, 'im Saal')",
                at,
                offer,
                id);
        run(
                "insert into network.schedule (id, offer_at_location_id, freq, byday, opens_at, closes_at) values (?, ?, 'MONTHLY', '1TU', '08:00', '10:00')",
                Ids.next(),
                at);
        contact("location_id", id, "Hausmeister Beispiel", true);
        return at;
    }

    private void contact(String owner, UUID id, String name, boolean mayBeNamed) {
        var contact = Ids.next();
        run(
                "insert into network.contact (id, " + owner
                        + ", name, title, email) values (?, ?, ?, 'Leitung', 'n@beispiel.de')",
                contact,
                id,
                name);
        if (mayBeNamed) {
            run("""
                    insert into network.naming_consent (id, contact_id, given_by, given_on, given_how)
                    values (?, ?, 'sie selbst', current_date, 'SPOKEN')""", Ids.next(), contact);
            run("update network.contact set may_be_named = true where id = ?", contact);
        }
        run("insert into network.phone (id, contact_id, number) values (?, ?, '0214 4')", Ids.next(), contact);
    }

    private void history(UUID offer) {
        change(offer, "UPDATE", "NAME", "Entwurf VERBORGEN", "Name");
        change(offer, "PUBLISH", "", "", "");
        change(offer, "UPDATE", "STATUS", "ACTIVE", "TEMPORARILY_CLOSED");
        change(offer, "UPDATE", "DESCRIPTION", "Frau VERBORGEN", "Für Väter");
    }

    private void change(UUID offer, String action, String field, String before, String after) {
        run(
                "insert into network.change (id, entity, entity_id, action, field, previous, replacement, changed_by, changed_at) values (?, 'OFFER', ?, ?, ?, ?, ?, 'VERBORGEN', clock_timestamp())",
                Ids.next(),
                offer,
                action,
                field,
                before,
                after);
    }
}
