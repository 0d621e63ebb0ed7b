package de.lotse.casework.relocation;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.consent.Consent;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.Consents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may get a sheet of this case: the people themselves, and offices that a consent names which holds today. */
@Repository
class Addressees {

    private final Consents consents;
    private final JdbcClient jdbc;
    private final Clock clock;

    Addressees(Consents consents, JdbcClient jdbc, Clock clock) {
        this.consents = consents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who live in the household and are alive, the person of the case first. */
    List<Person> people(CaseHead head) {
        return jdbc.sql("""
                        select p.id, p.display_name, coalesce(k.preferred_language, l.language, '') as language
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        left join casework.person_communication k on k.tenant_id = p.tenant_id and k.person_id = p.id
                        left join lateral (
                               select n.language from casework.person_language n
                               where  n.tenant_id = p.tenant_id and n.person_id = p.id and n.level = 'NATIVE'
                               order  by n.id limit 1) l on true
                        where  m.case_id = ? and (m.valid_to is null or m.valid_to >= ?)
                        and    not exists (select 1 from casework.deceased d
                                           where d.tenant_id = m.tenant_id and d.person_id = m.person_id)
                        order  by p.id <> ?, p.birth_date nulls last, p.id""")
                .params(head.id().value(), LocalDate.now(clock), head.clientId().value())
                .query((row, number) -> new Person(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("language")))
                .list();
    }

    /** A consent of somebody who has died opens nothing any more. */
    List<Addressee> offices(CaseHead head) {
        var today = LocalDate.now(clock);
        var people = people(head);
        return consents.ofCase(head.id().value()).stream()
                .filter(consent -> consent.isEffective(today))
                .flatMap(consent -> people.stream()
                        .filter(person -> person.id().value().equals(consent.personId()))
                        .flatMap(person -> offices(consent, person).stream()))
                .toList();
    }

    private List<Addressee> offices(Consent consent, Person person) {
        var items = consent.items();
        return IntStream.range(0, items.size())
                .filter(index -> items.get(index).direction() != Direction.RECEIVE)
                .mapToObj(index -> new Addressee(
                        consent.id() + "." + index,
                        consent.id(),
                        name(items.get(index)),
                        person.id(),
                        person.name(),
                        consent.validUntil(),
                        items.get(index).categories()))
                .filter(addressee -> !addressee.office().isEmpty())
                .toList();
    }

    private String name(ConsentItem item) {
        var organisation = item.organisation();
        if (organisation == null) return item.office();
        return jdbc.sql("select o.name from tenancy.organisation_name o where o.id = ?")
                .param(organisation.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** @param language of the code list language, or empty */
    record Person(PersonId id, String name, String language) {}
}
