package de.lotse.casework.inquiries;

import de.lotse.casework.PersonId;
import de.lotse.casework.people.PartialDate;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.Ids;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enters the people for whom a case is opened. */
@Repository
class NewClients {

    private final JdbcClient jdbc;
    private final PersonNames names;

    NewClients(JdbcClient jdbc, PersonNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    PersonId add(List<NameEntry> entries, PartialDate birth, String gender) {
        var id = new PersonId(Ids.next());
        jdbc.sql("""
                        insert into casework.person (id, display_name, birth_date, birth_precision, gender)
                        values (?, ?, ?, ?, nullif(?, ''))""")
                .param(id.value())
                .param(entries.getFirst().display())
                .param(birth.first())
                .param(birth.precision().name())
                .param(gender)
                .update();
        names.store(id, entries);
        return id;
    }

    /** A pseudonymous case stores no identifier. */
    PersonId addPseudonymous(String pseudonym) {
        var id = new PersonId(Ids.next());
        jdbc.sql("insert into casework.person (id, display_name, pseudonymous) values (?, ?, true)")
                .params(id.value(), pseudonym)
                .update();
        names.storePseudonym(id, pseudonym);
        return id;
    }
}
