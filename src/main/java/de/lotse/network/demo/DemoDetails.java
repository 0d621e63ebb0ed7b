package de.lotse.network.demo;

import de.lotse.network.hours.HoursText;
import de.lotse.network.offers.StoredHours;
import de.lotse.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on the entries of the demo beside their sheets: people, programmes, identifiers, further places. */
@Component
class DemoDetails {

    private final JdbcClient jdbc;
    private final StoredHours hours;
    private final Clock clock;

    DemoDetails(JdbcClient jdbc, StoredHours hours, Clock clock) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.clock = clock;
    }

    void ofOrganisation(UUID organisation, Map<String, Object> entry) {
        people("organisation_id", organisation, entry);
        for (var one : DirectoryFile.several(entry, "programmes"))
            jdbc.sql("insert into network.programme (id, organisation_id, name, description) values (?, ?, ?, ?)")
                    .params(Ids.next(), organisation, DirectoryFile.text(one, "name"))
                    .param(DirectoryFile.text(one, "description"))
                    .update();
        for (var one : DirectoryFile.several(entry, "identifiers"))
            jdbc.sql("""
                            insert into network.organisation_identifier (id, organisation_id, identifier_type, identifier, identifier_scheme)
                            values (?, ?, ?, ?, ?)""")
                    .params(Ids.next(), organisation, DirectoryFile.text(one, "type"))
                    .params(DirectoryFile.text(one, "identifier"), DirectoryFile.text(one, "scheme"))
                    .update();
    }

    void ofOffer(UUID organisation, UUID offer, Map<String, Object> entry) {
        people("offer_id", offer, entry);
        var position = 1;
        for (var one : DirectoryFile.several(entry, "places")) place(organisation, offer, position++, one);
    }

    /** Whoever is named in public has agreed. */
    private void people(String owner, UUID id, Map<String, Object> entry) {
        for (var one : DirectoryFile.several(entry, "people")) {
            var person = Ids.next();
            jdbc.sql("insert into network.contact (id, " + owner
                            + ", name, title, department, email) values (?, ?, ?, ?, ?, ?)")
                    .params(person, id, DirectoryFile.text(one, "name"), DirectoryFile.text(one, "title"))
                    .params(DirectoryFile.text(one, "department"), DirectoryFile.text(one, "email"))
                    .update();
            var phone = DirectoryFile.text(one, "phone");
            if (!phone.isEmpty())
                jdbc.sql("insert into network.phone (id, contact_id, number) values (?, ?, ?)")
                        .params(Ids.next(), person, phone)
                        .update();
            if (Boolean.TRUE.equals(one.get("named"))) name(person);
        }
    }

    private void name(UUID person) {
        jdbc.sql("""
                        insert into network.naming_consent (id, contact_id, given_by, given_on, given_how)
                        values (?, ?, 'die Person selbst', ?, 'WRITTEN')""")
                .params(Ids.next(), person, LocalDate.now(clock).minusDays(90))
                .update();
        jdbc.sql("update network.contact set may_be_named = true where id = ?")
                .param(person)
                .update();
    }

    private void place(UUID organisation, UUID offer, int position, Map<String, Object> one) {
        var place = Ids.next();
        var there = Ids.next();
        jdbc.sql("insert into network.location (id, organisation_id, name, transportation) values (?, ?, ?, ?)")
                .params(place, organisation, DirectoryFile.text(one, "name"), DirectoryFile.text(one, "way"))
                .update();
        jdbc.sql(
                        "insert into network.address (id, location_id, address_1, postal_code, city) values (?, ?, ?, ?, 'Herne')")
                .params(Ids.next(), place, DirectoryFile.text(one, "street"), DirectoryFile.text(one, "postcode"))
                .update();
        jdbc.sql(
                        "insert into network.offer_at_location (id, offer_id, location_id, position, description) values (?, ?, ?, ?, ?)")
                .params(there, offer, place, position, DirectoryFile.text(one, "note"))
                .update();
        if (HoursText.read(DirectoryFile.text(one, "hours")) instanceof HoursText.Understood(var rules))
            hours.write(StoredHours.Owner.OFFER_AT_LOCATION, there, HoursText.write(rules));
    }
}
