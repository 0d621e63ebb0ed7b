package de.lotse.casework.ownership;

import de.lotse.casework.PersonId;
import de.lotse.shared.Ids;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person lives whose address no grant opens; read only where she wants it to go along. One line each for street, code and town. */
@Component
class ProtectedAddresses {

    private final JdbcClient jdbc;

    ProtectedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(PersonId person) {
        return jdbc.sql("""
                        select a.street, a.postal_code, a.city
                        from   casework.person_address a
                        where  a.person_id = ? and (a.valid_to is null or a.valid_to >= current_date)
                        order  by a.id""")
                .param(person.value())
                .query((row, number) -> String.join(
                        "\n",
                        Objects.requireNonNullElse(row.getString("street"), ""),
                        Objects.requireNonNullElse(row.getString("postal_code"), ""),
                        row.getString("city")))
                .list();
    }

    void store(PersonId person, String address) {
        var lines = address.split("\n", 3);
        if (lines.length < 3) return;
        jdbc.sql("""
                        insert into casework.person_address (id, person_id, street, postal_code, city)
                        values (?, ?, nullif(?, ''), nullif(?, ''), ?)""")
                .params(Ids.next(), person.value(), lines[0], lines[1], lines[2])
                .update();
    }

    /** The new lead protects it as the former one did. */
    void protect(PersonId person) {
        jdbc.sql("update casework.person set address_protected = true, version = version + 1 where id = ?")
                .param(person.value())
                .update();
        jdbc.sql("insert into casework.address_protection (person_id) values (?) on conflict do nothing")
                .param(person.value())
                .update();
    }
}
