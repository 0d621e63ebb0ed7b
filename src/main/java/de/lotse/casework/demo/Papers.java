package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.deadlines.DeadlineKeeping;
import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.casework.demo.DemoPerson.Domain;
import de.lotse.casework.demo.DemoPerson.Title;
import de.lotse.shared.Ids;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what people may rely on and by when they have to act: residence titles, legal domains, deadlines. */
@Component
class Papers {

    private static final Set<String> LIVELIHOOD = Set.of("SGB2", "ASYLBLG", "SGB12");

    private final JdbcClient jdbc;
    private final DemoTexts sealing;
    private final DeadlineKeeping deadlines;

    Papers(JdbcClient jdbc, DemoTexts sealing, DeadlineKeeping deadlines) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.deadlines = deadlines;
    }

    void add(Living living, DemoCase one, Days days) {
        var id = living.caseId();
        for (var i = 0; i < one.people().size(); i++) {
            var person = living.persons().get(i);
            titles(one.people().get(i), one.client()).forEach(title -> add(id, person, title, days));
            domains(one.people().get(i), one.client()).forEach(domain -> add(id, person, domain, days));
        }
        one.deadlines()
                .forEach(deadline -> deadlines.keepServed(
                        id, deadline.rule(), days.on(deadline.served()), deadline.office(), deadline.subject()));
    }

    /** Children stay on the title of the family, and live on the same benefits, as long as nothing else is said of them. */
    private static List<Title> titles(DemoPerson person, DemoPerson client) {
        if (!person.titles().isEmpty() || !person.isMinor()) return person.titles();
        return client.titles().stream()
                .filter(title -> title.to() == null || title.to() > 0)
                .map(title -> title.of(person))
                .toList();
    }

    private static List<Domain> domains(DemoPerson person, DemoPerson client) {
        if (!person.domains().isEmpty() || !person.isMinor()) return person.domains();
        return client.domains().stream()
                .filter(domain -> domain.to() == null && LIVELIHOOD.contains(domain.domain()))
                .map(domain -> domain.of(person))
                .toList();
    }

    private void add(CaseId caseId, PersonId person, Title title, Days days) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.residence_title
                               (id, case_id, person_id, title, valid_from, valid_to, document_seen, conditions, note)
                        values (:id, :case, :person, :title, :from, :to, :seen, :conditions, :note)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("person", person.value())
                .param("title", title.title())
                .param("from", days.on(title.from()))
                .param("to", days.onOrNull(title.to()))
                .param("seen", title.seen())
                .param("conditions", title.conditions().toArray(String[]::new))
                .param("note", sealing.ofCase(caseId, title.note(), "residence_title.note", id))
                .update();
    }

    private void add(CaseId caseId, PersonId person, Domain domain, Days days) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.legal_domain_period
                               (id, case_id, person_id, legal_domain, office, file_reference, valid_from, valid_to, certainty, end_reason)
                        values (:id, :case, :person, :domain, :office, :reference, :from, :to, :certainty, :ended)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("person", person.value())
                .param("domain", domain.domain())
                .param("office", domain.office())
                .param(
                        "reference",
                        sealing.ofCase(caseId, domain.reference(), "legal_domain_period.file_reference", id))
                .param("from", days.on(domain.from()))
                .param("to", days.onOrNull(domain.to()))
                .param("certainty", domain.certainty())
                .param("ended", domain.ended())
                .update();
    }
}
