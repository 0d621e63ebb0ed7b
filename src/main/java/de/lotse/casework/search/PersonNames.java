package de.lotse.casework.search;

import de.lotse.casework.PersonId;
import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names of people with their search keys. Names are only written here, so that a person is always found by each of them. The caller
 * has decided whether the person may be changed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonNames {

    private final JdbcClient jdbc;

    PersonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Replaces all names of a person, their search keys and the display name, which is the first name in Latin letters. The version of the
     * person stays as it is.
     *
     * @param names in the order of the screen, at least one
     */
    public void store(PersonId person, List<NameEntry> names) {
        replaceNames(person, names);
        var keys = new LinkedHashSet<String>();
        names.forEach(name -> keys.addAll(NameKeys.of(name.whole())));
        replaceKeys(person, keys);
        rename(person, NameEntry.displayOf(names));
    }

    /** For a person of whom no name is to be kept: found and shown by the pseudonym (1 to 300 characters) alone. */
    public void storePseudonym(PersonId person, String pseudonym) {
        replaceNames(person, List.of());
        replaceKeys(person, NameKeys.of(pseudonym));
        rename(person, pseudonym);
    }

    /** In the order of the screen; empty for a person who is known by a pseudonym. */
    public List<NameEntry> of(PersonId person) {
        return jdbc.sql("""
                        select given, particles, family, script, kind
                        from   casework.person_name
                        where  person_id = ?
                        order  by position""").param(person.value()).query(PersonNames::map).list();
    }

    private void replaceNames(PersonId person, List<NameEntry> names) {
        jdbc.sql("delete from casework.person_name where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("""
                        insert into casework.person_name (person_id, position, given, particles, family, script, kind)
                        select ?, n.position, n.given, n.particles, n.family, n.script, n.kind
                        from   unnest(?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                                 as n (position, given, particles, family, script, kind)""")
                .param(person.value())
                .param(IntStream.range(0, names.size()).boxed().toArray(Integer[]::new))
                .param(column(names, NameEntry::given))
                .param(column(names, NameEntry::particles))
                .param(column(names, NameEntry::family))
                .param(column(names, name -> name.script().name()))
                .param(column(names, name -> name.kind().name()))
                .update();
    }

    private void replaceKeys(PersonId person, Set<String> keys) {
        jdbc.sql("delete from casework.name_key where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("insert into casework.name_key (person_id, key) select ?, unnest(?::text[])")
                .param(person.value())
                .param(keys.toArray(String[]::new))
                .update();
    }

    private void rename(PersonId person, String displayName) {
        jdbc.sql("update casework.person set display_name = ? where id = ?")
                .params(displayName, person.value())
                .update();
    }

    private static String[] column(List<NameEntry> names, Function<NameEntry, String> value) {
        return names.stream().map(value).toArray(String[]::new);
    }

    private static NameEntry map(ResultSet row, int number) throws SQLException {
        return new NameEntry(
                row.getString("given"),
                row.getString("particles"),
                row.getString("family"),
                Script.valueOf(row.getString("script")),
                Kind.valueOf(row.getString("kind")));
    }
}
