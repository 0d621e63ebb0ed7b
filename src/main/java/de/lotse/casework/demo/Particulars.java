package de.lotse.casework.demo;

import de.lotse.casework.PersonId;
import de.lotse.casework.demo.DemoPerson.Home;
import de.lotse.casework.demo.DemoPerson.Identifier;
import de.lotse.casework.demo.DemoPerson.Phone;
import de.lotse.casework.demo.DemoPerson.School;
import de.lotse.shared.Ids;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is known about a person beside the name. */
@Component
class Particulars {

    private final JdbcClient jdbc;
    private final DemoTexts sealing;

    Particulars(JdbcClient jdbc, DemoTexts sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void add(PersonId id, DemoPerson person, DemoPerson client, Days days) {
        var states = person.states().isEmpty() ? client.states() : person.states();
        states.forEach(state -> nationality(id, state));
        person.languages().entrySet().forEach(language -> language(id, language));
        if (!person.languages().isEmpty()) communication(id, person);
        if (person.arrived() != null) arrival(id, person.arrived(), days);
        var home = person.home() == null ? client.home() : person.home();
        if (home != null && !person.isPseudonymous()) home(id, home);
        if (person.phone() != null) phone(id, person.phone());
        if (person.school() != null) school(id, person.school());
        person.identifiers().forEach(identifier -> identifier(id, identifier));
        if (!person.protection().isEmpty()) protection(id, person.protection(), days);
    }

    private void nationality(PersonId id, String state) {
        jdbc.sql("insert into casework.person_nationality (id, person_id, state) values (?, ?, ?)")
                .params(Ids.next(), id.value(), state)
                .update();
    }

    private void language(PersonId id, Map.Entry<String, String> language) {
        jdbc.sql("insert into casework.person_language (id, person_id, language, level) values (?, ?, ?, ?)")
                .params(Ids.next(), id.value(), language.getKey(), language.getValue())
                .update();
    }

    private void communication(PersonId id, DemoPerson person) {
        var preferred = person.languages().entrySet().stream()
                .filter(language -> language.getValue().equals("NATIVE"))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> person.languages().keySet().stream().findFirst());
        jdbc.sql("""
                        insert into casework.person_communication
                               (person_id, preferred_language, interpreter_needed, literacy, literacy_note)
                        values (:person, :language, :interpreter, :literacy, :helps)""")
                .param("person", id.value())
                .param("language", preferred.orElse(null))
                .param("interpreter", person.interpreter())
                .param("literacy", person.literacy())
                .param("helps", person.helps())
                .update();
    }

    /** People remember the month. */
    private void arrival(PersonId id, int arrived, Days days) {
        jdbc.sql("""
                        insert into casework.person_arrival
                               (person_id, germany_on, germany_precision, state_precision, municipality_precision)
                        values (?, ?, 'MONTH', 'UNKNOWN', 'UNKNOWN')""").params(id.value(), days.on(arrived).withDayOfMonth(1)).update();
    }

    private void home(PersonId id, Home home) {
        jdbc.sql("""
                        insert into casework.person_address (id, person_id, street, postal_code, city, district)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), id.value(), home.street(), home.postal(), home.city(), home.district())
                .update();
    }

    private void phone(PersonId id, Phone phone) {
        jdbc.sql(
                        "insert into casework.contact_point (id, person_id, type, value, safe, times) values (?, ?, 'MOBILE', ?, ?, ?)")
                .params(Ids.next(), id.value(), phone.number(), phone.safe())
                .param(phone.times())
                .update();
    }

    private void school(PersonId id, School school) {
        jdbc.sql("insert into casework.person_school (id, person_id, type, name, class) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), school.type(), school.name())
                .param(school.group())
                .update();
    }

    private void identifier(PersonId person, Identifier identifier) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.person_identifier (id, person_id, type, value, blind_index, issuer)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, person.value(), identifier.type())
                .param(sealing.ofTenant(identifier.value(), "person_identifier.value", id))
                .param(sealing.index(identifier.type(), identifier.value()))
                .param(identifier.issuer())
                .update();
    }

    private void protection(PersonId id, String reason, Days days) {
        jdbc.sql("insert into casework.address_protection (person_id, ends_on, reason) values (?, ?, ?)")
                .params(id.value(), days.on(400))
                .param(sealing.ofTenant(reason, "address_protection.reason", id.value()))
                .update();
    }
}
