package de.lotse.network.liaison;

import de.lotse.network.liaison.Person.GivenHow;
import de.lotse.network.liaison.Person.Naming;
import de.lotse.network.offers.DirectoryRevision;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the people of organisations. They stand in no history of the directory, because that is public; what the public sees of them changes
 * with {@link DirectoryRevision} at once.
 */
@Repository
class People {

    private static final String READ = """
            select c.id, c.version, c.name, c.title, c.department, c.email, n.given_by, n.given_on, n.given_how,
                   (select p.number from network.phone p where p.tenant_id = c.tenant_id and p.contact_id = c.id
                    order by p.position, p.id limit 1) as phone
            from   network.contact c
            left join network.naming_consent n on n.tenant_id = c.tenant_id and n.contact_id = c.id and n.withdrawn_on is null
            where  c.organisation_id = ?
            """;

    private final JdbcClient jdbc;
    private final DirectoryRevision revision;

    People(JdbcClient jdbc, DirectoryRevision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
    }

    List<Person> of(UUID organisation) {
        return jdbc.sql(READ + "order by lower(c.name), c.id")
                .param(organisation)
                .query(People::map)
                .list();
    }

    Optional<Person> find(UUID organisation, UUID id) {
        return jdbc.sql(READ + "and c.id = ?")
                .params(organisation, id)
                .query(People::map)
                .optional();
    }

    Person get(UUID organisation, UUID id) {
        return find(organisation, id).orElseThrow(NotFound::new);
    }

    UUID add(UUID organisation, PersonForm form) {
        var id = Ids.next();
        jdbc.sql(
                        "insert into network.contact (id, organisation_id, name, title, department, email) values (?, ?, ?, ?, ?, ?)")
                .params(id, organisation, form.name(), form.title(), form.department(), form.email())
                .update();
        phone(id, form.phone());
        revision.touch();
        return id;
    }

    /** Answers whether she was still as she was read. */
    boolean change(UUID id, PersonForm form) {
        var changed = jdbc.sql("""
                        update network.contact set name = ?, title = ?, department = ?, email = ?, version = version + 1
                        where  id = ? and version = ?""")
                        .params(form.name(), form.title(), form.department(), form.email(), id, form.version())
                        .update()
                == 1;
        if (changed) phone(id, form.phone());
        if (changed) revision.touch();
        return changed;
    }

    /** The main number; further ones stay. */
    private void phone(UUID person, String number) {
        jdbc.sql("""
                        delete from network.phone where id in (
                          select p.id from network.phone p where p.contact_id = ? order by p.position, p.id limit 1)""").param(person).update();
        if (number.isEmpty()) return;
        jdbc.sql("insert into network.phone (id, contact_id, number, position) values (?, ?, ?, -1)")
                .params(Ids.next(), person, number)
                .update();
    }

    /** With her consents, because nothing of her is left to which they could refer. */
    void remove(UUID id) {
        jdbc.sql("delete from network.contact where id = ?").param(id).update();
        revision.touch();
    }

    /** Answers false where one holds already. */
    boolean allow(UUID person, String by, LocalDate on, GivenHow how) {
        var added = jdbc.sql("""
                        insert into network.naming_consent (id, contact_id, given_by, given_on, given_how) values (?, ?, ?, ?, ?)
                        on conflict do nothing""").params(Ids.next(), person, by, on, how.name()).update() == 1;
        named(person, true);
        return added;
    }

    /** The name is gone from all public pages with this transaction. */
    void withdraw(UUID person, LocalDate on) {
        jdbc.sql("""
                        update network.naming_consent set withdrawn_on = greatest(given_on, cast(? as date))
                        where  contact_id = ? and withdrawn_on is null""").params(on, person).update();
        named(person, false);
    }

    private void named(UUID person, boolean may) {
        jdbc.sql("update network.contact set may_be_named = ?, version = version + 1 where id = ?")
                .params(may, person)
                .update();
        revision.touch();
    }

    private static Person map(ResultSet row, int number) throws SQLException {
        var by = row.getString("given_by");
        return new Person(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("title"),
                row.getString("department"),
                row.getString("email"),
                Objects.requireNonNullElse(row.getString("phone"), ""),
                by == null
                        ? null
                        : new Naming(
                                by,
                                row.getObject("given_on", LocalDate.class),
                                GivenHow.valueOf(row.getString("given_how"))));
    }
}
