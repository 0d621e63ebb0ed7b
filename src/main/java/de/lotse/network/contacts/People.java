package de.lotse.network.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.network.contacts.Person.GivenHow;
import de.lotse.network.contacts.Person.Naming;
import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.PhoneRows;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the people whom one asks. The history of the directory says that somebody was entered or changed, never who; what the public sees of
 * them changes with {@link de.lotse.network.offers.DirectoryRevision} at once.
 */
@Repository
public class People {

    private static final String READ = """
            select c.id, c.version, c.name, c.title, c.department, c.email, n.given_by, n.given_on, n.given_how
            from   network.contact c
            left join network.naming_consent n on n.tenant_id = c.tenant_id and n.contact_id = c.id and n.withdrawn_on is null
            """;

    private final JdbcClient jdbc;
    private final PhoneRows phones;
    private final ChangeLog log;

    People(JdbcClient jdbc, PhoneRows phones, ChangeLog log) {
        this.jdbc = jdbc;
        this.phones = phones;
        this.log = log;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Person> ofOrganisation(UUID organisation) {
        return of(PersonOwner.Kind.ORGANISATION, organisation);
    }

    List<Person> of(PersonOwner.Kind kind, UUID owner) {
        return jdbc.sql(READ + "where c." + kind.column() + " = ? order by lower(c.name), c.id")
                .param(owner)
                .query(this::map)
                .list();
    }

    Optional<Person> find(PersonOwner owner, UUID id) {
        return jdbc.sql(READ + "where c." + owner.kind().column() + " = ? and c.id = ?")
                .params(owner.id(), id)
                .query(this::map)
                .optional();
    }

    Person get(PersonOwner owner, UUID id) {
        return find(owner, id).orElseThrow(NotFound::new);
    }

    UUID add(PersonOwner owner, PersonForm form) {
        var id = Ids.next();
        jdbc.sql("insert into network.contact (id, " + owner.kind().column()
                        + ", name, title, department, email) values (?, ?, ?, ?, ?, ?)")
                .params(id, owner.id(), form.name(), form.title(), form.department(), form.email())
                .update();
        phones.write(PhoneRows.Owner.CONTACT, id, form.phones().lines().toList());
        note(owner, "network.contacts.log.added");
        return id;
    }

    /** Answers whether she was still as she was read. */
    boolean change(PersonOwner owner, UUID id, PersonForm form) {
        var changed = jdbc.sql("""
                        update network.contact set name = ?, title = ?, department = ?, email = ?, version = version + 1
                        where  id = ? and version = ?""")
                        .params(form.name(), form.title(), form.department(), form.email(), id, form.version())
                        .update()
                == 1;
        if (!changed) return false;
        phones.write(PhoneRows.Owner.CONTACT, id, form.phones().lines().toList());
        note(owner, "network.contacts.log.changed");
        return true;
    }

    /** With her consents, because nothing of her is left to which they could refer. */
    void remove(PersonOwner owner, UUID id) {
        jdbc.sql("delete from network.contact where id = ?").param(id).update();
        note(owner, "network.contacts.log.removed");
    }

    /** Answers false where one holds already. */
    boolean allow(PersonOwner owner, UUID person, String by, LocalDate on, GivenHow how) {
        var added = jdbc.sql("""
                        insert into network.naming_consent (id, contact_id, given_by, given_on, given_how) values (?, ?, ?, ?, ?)
                        on conflict do nothing""").params(Ids.next(), person, by, on, how.name()).update() == 1;
        named(owner, person, true);
        return added;
    }

    /** The name is gone from all public pages with this transaction. */
    void withdraw(PersonOwner owner, UUID person, LocalDate on) {
        jdbc.sql("""
                        update network.naming_consent set withdrawn_on = greatest(given_on, cast(? as date))
                        where  contact_id = ? and withdrawn_on is null""").params(on, person).update();
        named(owner, person, false);
    }

    private void named(PersonOwner owner, UUID person, boolean may) {
        jdbc.sql("update network.contact set may_be_named = ?, version = version + 1 where id = ?")
                .params(may, person)
                .update();
        note(owner, may ? "network.contacts.log.named" : "network.contacts.log.unnamed");
    }

    private void note(PersonOwner owner, String what) {
        log.changed(owner.kind().entity(), owner.id(), t("network.liaison.people"), "", t(what));
    }

    private Person map(ResultSet row, int number) throws SQLException {
        var by = row.getString("given_by");
        return new Person(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getString("title"),
                row.getString("department"),
                row.getString("email"),
                phones.read(PhoneRows.Owner.CONTACT, row.getObject("id", UUID.class)),
                by == null
                        ? null
                        : new Naming(
                                by,
                                row.getObject("given_on", LocalDate.class),
                                GivenHow.valueOf(row.getString("given_how"))));
    }
}
