package de.lotse.network.entries;

import de.lotse.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the people of an entry. Who stays is changed in place, so that her consent to be named stays with her. */
@Repository("peopleOfEntries")
@Transactional(propagation = Propagation.MANDATORY)
class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person, and the row that is to stand there with her id. */
    record Written(UUID id, PartRow row) {}

    /** Answers who stands there now; those of them with phones of before have none any more. */
    List<Written> put(String owner, UUID entry, List<PartRow> rows) {
        var there = there(owner, entry);
        var written = new ArrayList<Written>();
        for (var row : rows) {
            var same = there.stream().filter(person -> person.is(row)).findFirst();
            same.ifPresent(there::remove);
            var id = same.map(Person::id).orElseGet(Ids::next);
            if (same.isPresent()) change(id, row);
            else add(owner, entry, id, row);
            written.add(new Written(id, row));
        }
        there.forEach(person -> jdbc.sql("delete from network.contact where id = ?")
                .param(person.id())
                .update());
        return written;
    }

    private List<Person> there(String owner, UUID entry) {
        return new ArrayList<>(
                jdbc.sql("select id, name, email from network.contact where " + owner + " = ? order by id")
                        .param(entry)
                        .query((row, number) -> new Person(
                                row.getObject("id", UUID.class), row.getString("name"), row.getString("email")))
                        .list());
    }

    private void add(String owner, UUID entry, UUID id, PartRow row) {
        jdbc.sql("insert into network.contact (id, " + owner
                        + ", name, title, department, email) values (?, ?, ?, ?, ?, ?)")
                .params(id, entry, row.get("name"), row.get("title"), row.get("department"), row.get("email"))
                .update();
    }

    private void change(UUID id, PartRow row) {
        jdbc.sql(
                        "update network.contact set name = ?, title = ?, department = ?, email = ?, version = version + 1 where id = ?")
                .params(row.get("name"), row.get("title"), row.get("department"), row.get("email"), id)
                .update();
        jdbc.sql("delete from network.phone where contact_id = ?").param(id).update();
    }

    private record Person(UUID id, String name, String email) {

        /** The same name, and no other address. */
        boolean is(PartRow row) {
            return folded(name).equals(folded(row.get("name")))
                    && (email.isEmpty()
                            || row.get("email").isEmpty()
                            || folded(email).equals(folded(row.get("email"))));
        }

        private static String folded(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }
}
