package de.lotse.casework.demo;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoCase.Contact;
import de.lotse.casework.demo.DemoCase.Note;
import de.lotse.casework.demo.DemoCase.Reminder;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notes, contacts and reminders. */
@Component
class Talks {

    private final JdbcClient jdbc;
    private final NoteKeeping notes;
    private final Reminders reminders;
    private final DemoCourse course;
    private final Codes codes;

    Talks(JdbcClient jdbc, NoteKeeping notes, Reminders reminders, DemoCourse course, Codes codes) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.reminders = reminders;
        this.course = course;
        this.codes = codes;
    }

    void add(CaseId id, DemoCase one, Days days) {
        one.notes().forEach(note -> add(id, note, days));
        one.contacts().forEach(contact -> add(id, contact, days));
        one.reminders().forEach(reminder -> add(id, reminder, days));
        jdbc.sql("""
                        update casework.case_file c
                        set    last_contact_on = (select max(k.occurred_on) from casework.consultation k
                                                  where k.tenant_id = c.tenant_id and k.case_id = c.id
                                                  and   k.kind not in ('NOT_REACHED', 'MISSED_APPOINTMENT'))
                        where  c.id = ?""").param(id.value()).update();
    }

    private void add(CaseId id, Note note, Days days) {
        var at = days.at(note.day(), 14);
        course.tell(id, "note", at, notes.add(id, note.text(), at), "");
    }

    private void add(CaseId id, Contact contact, Days days) {
        var at = days.at(contact.day(), 10);
        var note = notes.add(id, contact.text(), at);
        write(id, contact, note, days);
        course.tell(id, "contact", at, note, detail(contact));
    }

    private void write(CaseId id, Contact contact, UUID note, Days days) {
        jdbc.sql("""
                        insert into casework.consultation
                               (id, case_id, note_id, occurred_on, minutes, kind, channel, interpreter_mode, language, recorded_at,
                                participants)
                        values (:id, :case, :note, :on, :minutes, :kind, :channel, :interpreting, :language, :at,
                                array(select m.person_id
                                      from   casework.household_member m
                                      join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                                      join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                                      where  m.case_id = :case
                                      and    (p.id = c.client_id or (:minutes >= 60 and p.birth_date <= cast(:on as date) - 6575))))""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("note", note)
                .param("on", days.on(contact.day()))
                .param("minutes", contact.minutes())
                .param("kind", contact.kind())
                .param("channel", contact.channel())
                .param("interpreting", contact.interpreting())
                .param("language", contact.language())
                .param("at", Timestamp.from(days.at(contact.day(), 10)))
                .update();
    }

    private String detail(Contact contact) {
        return t(
                "casework.contacts.detail",
                codes.label("contact_kind", contact.kind()),
                codes.label("consultation_channel", contact.channel()),
                Formats.minutes(contact.minutes()));
    }

    private void add(CaseId id, Reminder reminder, Days days) {
        reminders.add(id, Scope.actor().user(), days.on(reminder.due()), reminder.text(), Origin.MANUAL);
    }
}
