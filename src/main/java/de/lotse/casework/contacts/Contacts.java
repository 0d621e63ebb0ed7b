package de.lotse.casework.contacts;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(CaseId caseId, Contact contact, UUID noteId) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.consultation
                               (id, case_id, note_id, occurred_on, minutes, kind, channel, interpreter_mode, participants, language)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, caseId.value(), noteId, contact.occurredOn(), contact.minutes(), contact.kind())
                .params(
                        contact.channel(),
                        contact.interpreterMode(),
                        contact.participants().toArray(UUID[]::new))
                .param(contact.language())
                .update();
        if (!contact.inVain()) reached(caseId, contact.occurredOn());
        return id;
    }

    private void reached(CaseId caseId, LocalDate on) {
        jdbc.sql("""
                        update casework.case_file
                        set    last_contact_on = greatest(last_contact_on, ?)
                        where  id = ?""").params(on, caseId.value()).update();
    }

    /** The last day on which the person was reached is this one; null if none is known. */
    void reachedLast(CaseId caseId, @Nullable LocalDate on) {
        jdbc.sql("update casework.case_file set last_contact_on = cast(:on as date) where id = :id")
                .param("on", on)
                .param("id", caseId.value())
                .update();
    }

    Optional<LocalDate> lastContact(CaseId caseId) {
        return jdbc.sql("select last_contact_on from casework.case_file where id = ? and last_contact_on is not null")
                .param(caseId.value())
                .query(LocalDate.class)
                .optional();
    }

    /** @param before the last contact that was known before this one was recorded */
    void remove(CaseId caseId, UUID noteId, @Nullable LocalDate before) {
        jdbc.sql("delete from casework.consultation where case_id = ? and note_id = ?")
                .params(caseId.value(), noteId)
                .update();
        jdbc.sql("""
                        update casework.case_file
                        set    last_contact_on = greatest(cast(? as date), (
                                 select max(c.occurred_on) from casework.consultation c
                                 where  c.case_id = case_file.id and c.kind <> all(?)))
                        where  id = ?""")
                .param(before)
                .param(Contact.IN_VAIN.toArray(String[]::new))
                .param(caseId.value())
                .update();
    }

    /** With the telephone note that it may have been. */
    void strike(CaseId caseId, UUID noteId) {
        var day = dayOf(caseId, noteId);
        jdbc.sql("delete from casework.phone_note where case_id = ? and note_id = ?")
                .params(caseId.value(), noteId)
                .update();
        jdbc.sql("delete from casework.consultation where case_id = ? and note_id = ?")
                .params(caseId.value(), noteId)
                .update();
        day.ifPresent(on -> lastContactWithout(caseId, on));
    }

    /** Nobody of the first household took part in it then, so the participants have to be named anew. */
    void move(CaseId from, UUID noteId, CaseId to) {
        var day = dayOf(from, noteId);
        jdbc.sql("update casework.phone_note set case_id = ?, contact_before = null where case_id = ? and note_id = ?")
                .params(to.value(), from.value(), noteId)
                .update();
        jdbc.sql("update casework.consultation set case_id = ?, participants = '{}' where case_id = ? and note_id = ?")
                .params(to.value(), from.value(), noteId)
                .update();
        day.ifPresent(on -> lastContactWithout(from, on));
        day.ifPresent(on -> reached(to, on));
    }

    /** The day of a contact in which the person was reached. */
    private Optional<LocalDate> dayOf(CaseId caseId, UUID noteId) {
        return jdbc.sql(
                        "select occurred_on from casework.consultation where case_id = ? and note_id = ? and kind <> all(?)")
                .params(caseId.value(), noteId)
                .param(Contact.IN_VAIN.toArray(String[]::new))
                .query(LocalDate.class)
                .optional();
    }

    /** A later last contact stays; it may come from a file that was kept elsewhere before. */
    private void lastContactWithout(CaseId caseId, LocalDate day) {
        jdbc.sql("""
                        update casework.case_file
                        set    last_contact_on = (
                                 select max(c.occurred_on) from casework.consultation c
                                 where  c.case_id = case_file.id and c.kind <> all(?))
                        where  id = ? and last_contact_on = ?""")
                .param(Contact.IN_VAIN.toArray(String[]::new))
                .params(caseId.value(), day)
                .update();
    }

    /** The acting person's newest contact in this case, without its text. */
    Optional<Contact> last(CaseId caseId) {
        return jdbc.sql("""
                        select occurred_on, minutes, kind, channel, interpreter_mode, language, participants
                        from   casework.consultation
                        where  case_id = ? and author_id = shared.actor()
                        order  by occurred_on desc, recorded_at desc
                        limit  1""").param(caseId.value()).query(Contacts::map).optional();
    }

    List<ContactRow> of(CaseId caseId) {
        return jdbc.sql("""
                        select c.note_id, c.occurred_on, c.minutes, c.kind, c.channel, u.display_name as author,
                               array(select p.display_name from casework.person p
                                     where  p.tenant_id = c.tenant_id and p.id = any(c.participants)
                                     order  by p.display_name, p.id) as participants
                        from   casework.consultation c
                        left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.author_id
                        where  c.case_id = ?
                        order  by c.occurred_on desc, c.recorded_at desc""")
                .param(caseId.value())
                .query((row, number) -> new ContactRow(
                        row.getObject("note_id", UUID.class),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("kind"),
                        row.getString("channel"),
                        List.of((String[]) row.getArray("participants").getArray()),
                        row.getString("author")))
                .list();
    }

    /** Also somebody who has left it since. */
    boolean areOfTheHousehold(CaseId caseId, List<UUID> persons) {
        return jdbc.sql("""
                        select count(distinct h.person_id)
                        from   casework.household_member h
                        where  h.case_id = ? and h.person_id = any(?)""")
                        .param(caseId.value())
                        .param(persons.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single()
                == persons.size();
    }

    private static Contact map(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("occurred_on", LocalDate.class),
                row.getInt("minutes"),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("interpreter_mode"),
                row.getString("language"),
                Arrays.asList((UUID[]) row.getArray("participants").getArray()),
                "");
    }
}
