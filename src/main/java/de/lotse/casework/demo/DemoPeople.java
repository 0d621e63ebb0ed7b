package de.lotse.casework.demo;

import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a person with her names. Who lives with the client has the client's home and nationality unless it says otherwise. */
@Component
class DemoPeople {

    private final JdbcClient jdbc;
    private final PersonNames names;
    private final Particulars particulars;

    DemoPeople(JdbcClient jdbc, PersonNames names, Particulars particulars) {
        this.jdbc = jdbc;
        this.names = names;
        this.particulars = particulars;
    }

    PersonId add(DemoPerson person, DemoPerson client, Days days) {
        var id = new PersonId(Ids.next());
        jdbc.sql("""
                        insert into casework.person
                               (id, display_name, pseudonymous, birth_date, birth_precision, gender, address_protected)
                        values (:id, :name, :pseudonymous, :born, :precision, :gender, :protected)""")
                .param("id", id.value())
                .param("name", person.shownName())
                .param("pseudonymous", person.isPseudonymous())
                .param("born", person.born(days))
                .param("precision", person.age() == null ? "UNKNOWN" : person.precision())
                .param("gender", person.gender())
                .param("protected", !person.protection().isEmpty())
                .update();
        name(id, person);
        particulars.add(id, person, client, days);
        return id;
    }

    private void name(PersonId id, DemoPerson person) {
        if (person.isPseudonymous()) names.storePseudonym(id, person.pseudonym());
        else names.store(id, namesOf(person));
    }

    private static List<NameEntry> namesOf(DemoPerson person) {
        var all = new ArrayList<NameEntry>();
        all.add(new NameEntry(person.given(), person.particles(), person.family(), Script.LATIN, Kind.OFFICIAL));
        var original = person.original();
        if (original != null)
            all.add(new NameEntry(original.given(), "", original.family(), Script.ORIGINAL, Kind.OFFICIAL));
        if (!person.former().isEmpty())
            all.add(new NameEntry(person.given(), "", person.former(), Script.LATIN, Kind.FORMER));
        return all;
    }
}
