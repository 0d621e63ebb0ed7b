package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.PersonNames;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the person of a case that was taken over, as the own organisation keeps her from now on. */
@Repository
class TakenPeople {

    private final JdbcClient jdbc;
    private final PersonNames names;
    private final ProtectedAddresses addresses;
    private final CaseCipher cipher;

    TakenPeople(JdbcClient jdbc, PersonNames names, ProtectedAddresses addresses, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.names = names;
        this.addresses = addresses;
        this.cipher = cipher;
    }

    PersonId add(Handed handed) {
        var id = new PersonId(Ids.next());
        var who = handed.who();
        jdbc.sql("""
                        insert into casework.person (id, display_name, birth_date, birth_precision, gender)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), who.name())
                .param(who.born())
                .param(who.precision())
                .param(who.gender())
                .update();
        names.store(id, who.names().isEmpty() ? List.of(spelled(who.name())) : who.names());
        addWays(id, handed);
        addLanguages(id, handed);
        return id;
    }

    /** „Family, Given“, as it is shown. */
    private static NameEntry spelled(String name) {
        var parts = name.split(", ", 2);
        return new NameEntry(
                parts.length > 1 ? parts[1] : "", "", parts[0], NameEntry.Script.LATIN, NameEntry.Kind.OFFICIAL);
    }

    private void addWays(PersonId id, Handed handed) {
        for (var way : handed.ways())
            jdbc.sql(
                            "insert into casework.contact_point (id, person_id, type, value, safe, times) values (?, ?, ?, ?, ?, ?)")
                    .params(Ids.next(), id.value(), way.type(), way.value(), way.safe())
                    .param(way.times())
                    .update();
        for (var place : handed.addresses())
            jdbc.sql(
                            "insert into casework.person_address (id, person_id, street, postal_code, city) values (?, ?, ?, ?, ?)")
                    .params(Ids.next(), id.value())
                    .param(place.street())
                    .param(place.postalCode())
                    .param(place.city())
                    .update();
    }

    private void addLanguages(PersonId id, Handed handed) {
        for (var spoken : handed.languages())
            jdbc.sql("insert into casework.person_language (id, person_id, language, level) values (?, ?, ?, ?)")
                    .params(Ids.next(), id.value(), spoken.language(), spoken.level())
                    .update();
        var talking = handed.talking();
        if (talking == null) return;
        jdbc.sql(
                        "insert into casework.person_communication (person_id, preferred_language, interpreter_needed) values (?, ?, ?)")
                .param(id.value())
                .param(talking.preferred())
                .param(talking.interpreter())
                .update();
    }

    /** @param isNew whoever was known before keeps the address that she has here */
    void protect(PersonId person, Handed handed, boolean isNew) {
        for (var item : handed.items()) {
            if (item.kind() == TransferItem.Kind.PROTECTION) addresses.protect(person);
            if (item.kind() == TransferItem.Kind.ADDRESS && isNew) addresses.store(person, item.text());
        }
    }

    void addBenefit(CaseId caseId, PersonId person, Handed.Benefit benefit) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.legal_domain_period
                          (id, case_id, person_id, legal_domain, office, file_reference, valid_from, valid_to, certainty)
                        values (:id, :case, :person, :domain, :office, :reference, :from, :until, :certainty)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("person", person.value())
                .param("domain", benefit.domain())
                .param("office", benefit.office())
                .param(
                        "reference",
                        benefit.reference().isEmpty()
                                ? null
                                : cipher.encrypt(
                                        Scope.actor().tenant(),
                                        caseId.value(),
                                        benefit.reference(),
                                        "casework.legal_domain_period.file_reference:" + id))
                .param("from", benefit.from())
                .param("until", benefit.until())
                .param("certainty", benefit.certainty())
                .update();
    }
}
