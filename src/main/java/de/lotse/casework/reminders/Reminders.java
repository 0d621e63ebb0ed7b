package de.lotse.casework.reminders;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps reminders; a reminder of a case is seen by whoever may open the case, one without a case by its owner alone. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Reminders {

    private static final String ALL = """
            select r.id, r.version, r.case_id, p.display_name as client_name, u.display_name as assignee, r.due_on, r.text, r.place
            from   casework.reminder r
            left join consent.visible_case v on v.tenant_id = r.tenant_id and v.case_id = r.case_id
            left join casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
            left join casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
            left join identity.user_name u on u.tenant_id = r.tenant_id and u.id = r.assignee_id
            where  (v.case_id is not null or (r.case_id is null and r.assignee_id = shared.actor()))
            """;
    private static final String READABLE = ALL + "and    r.status = 'OPEN'\n";
    /** Those of a case that is open in front of somebody, in an emergency as well. */
    private static final String OF_CASE = READABLE.replace("consent.visible_case", "consent.openable_case");

    private final JdbcClient jdbc;
    private final ReminderTexts texts;

    Reminders(JdbcClient jdbc, ReminderTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** The caller has asked {@code CaseHeads} where there is a case. */
    public UUID add(@Nullable CaseId caseId, UserId assignee, LocalDate dueOn, String text, Origin origin) {
        var id = Ids.next();
        add(id, caseId, assignee, dueOn, text, origin);
        return id;
    }

    /** The same under an id by which the caller finds it again. */
    public void add(UUID id, @Nullable CaseId caseId, UserId assignee, LocalDate dueOn, String text, Origin origin) {
        jdbc.sql("""
                        insert into casework.reminder (id, assignee_id, due_on, origin, text, case_id)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, assignee.value(), dueOn, origin.name(), texts.seal(caseId, id, text))
                .param(caseId == null ? null : caseId.value())
                .update();
    }

    /** Leaves nothing of one that should never have been in its case; there may be none. */
    public void delete(UUID id) {
        jdbc.sql("delete from casework.reminder where id = ?").param(id).update();
    }

    /** The same with the page of the case on which it is done, e.g. {@code einwilligungen}. */
    public UUID addForLead(CaseId caseId, LocalDate dueOn, String text, Origin origin, String place) {
        var id = addForLead(caseId, dueOn, text, origin);
        jdbc.sql("update casework.reminder set place = ? where id = ?")
                .params(place, id)
                .update();
        return id;
    }

    /** For whoever leads the case now. */
    public UUID addForLead(CaseId caseId, LocalDate dueOn, String text, Origin origin) {
        var lead = jdbc.sql("select lead_id from casework.case_file where id = ?")
                .param(caseId.value())
                .query(UUID.class)
                .single();
        return add(caseId, new UserId(lead), dueOn, text, origin);
    }

    /** The same, about one person of the case. */
    public UUID addForLead(CaseId caseId, PersonId about, LocalDate dueOn, String text, Origin origin) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.reminder (id, assignee_id, due_on, origin, text, case_id, person_id)
                        select :id, c.lead_id, :due, :origin, :text, c.id, :person
                        from   casework.case_file c
                        where  c.id = :case""")
                .param("id", id)
                .param("due", dueOn)
                .param("origin", origin.name())
                .param("text", texts.seal(caseId, id, text))
                .param("person", about.value())
                .param("case", caseId.value())
                .update();
        return id;
    }

    /** The acting person's own reminders and those of cases that she stands in for, the most urgent first. */
    public List<Reminder> mine(LocalDate until) {
        return jdbc.sql(READABLE + """
                        and    r.due_on <= ?
                        and    (r.assignee_id = shared.actor() or v.role = 'SUBSTITUTE')
                        order  by r.due_on, r.id
                        limit  500""").param(until).query(this::map).list();
    }

    public List<Reminder> ofCase(CaseId caseId) {
        return jdbc.sql(OF_CASE + "and r.case_id = ? order by r.due_on, r.id")
                .param(caseId.value())
                .query(this::map)
                .list();
    }

    /** Those of a case that somebody set by hand. */
    List<Reminder> byHand(CaseId caseId) {
        return jdbc.sql(READABLE + "and r.case_id = ? and r.origin = 'MANUAL' order by r.due_on, r.id")
                .param(caseId.value())
                .query(this::map)
                .list();
    }

    /** Its text lies under the key of the other case afterwards, and it waits for whoever leads that one. */
    void move(Reminder reminder, CaseId to) {
        changed(jdbc.sql("""
                        update casework.reminder r
                        set    case_id = c.id, assignee_id = c.lead_id, text = ?, place = null, version = r.version + 1
                        from   casework.case_file c
                        where  c.id = ? and c.tenant_id = r.tenant_id
                        and    r.id = ? and r.version = ? and r.status = 'OPEN'""")
                .params(texts.seal(to, reminder.id(), reminder.text()), to.value(), reminder.id(), reminder.version())
                .update());
    }

    /** Those of these that may be read, ended ones as well. */
    List<Reminder> ofIds(List<UUID> ids) {
        return jdbc.sql(ALL + "and r.id = any(?) order by r.due_on, r.id")
                .param(ids.toArray(UUID[]::new))
                .query(this::map)
                .list();
    }

    Reminder get(UUID id) {
        return jdbc.sql(READABLE + "and r.id = ?")
                .param(id)
                .query(this::map)
                .optional()
                .orElseThrow(Conflict::new);
    }

    void end(Reminder reminder, Ending ending) {
        changed(jdbc.sql("""
                        update casework.reminder
                        set    status = ?, ended_at = now(), ended_by = shared.actor(), version = version + 1
                        where  id = ? and version = ? and status = 'OPEN'""")
                .params(ending.name(), reminder.id(), reminder.version())
                .update());
    }

    void postpone(Reminder reminder, LocalDate dueOn) {
        changed(jdbc.sql("""
                        update casework.reminder
                        set    due_on = ?, version = version + 1
                        where  id = ? and version = ? and status = 'OPEN'""").params(dueOn, reminder.id(), reminder.version()).update());
    }

    /** Opens an ended one again, unless it was changed after this version; answers whether it is open. */
    boolean reopen(UUID id, int version) {
        return jdbc.sql("""
                        update casework.reminder
                        set    status = 'OPEN', ended_at = null, ended_by = null, version = version + 1
                        where  id = ? and version = ? and status <> 'OPEN'""").params(id, version).update() == 1;
    }

    /** Ends one that nobody needs any more; nothing happens to one that has ended already. */
    public void drop(UUID id) {
        jdbc.sql("""
                        update casework.reminder
                        set    status = 'OBSOLETE', ended_at = now(), ended_by = shared.actor(), version = version + 1
                        where  id = ? and status = 'OPEN'""").param(id).update();
    }

    /** Those of a case with their texts, whether open or ended. */
    List<Reminder> among(CaseId caseId, Collection<UUID> ids) {
        return jdbc.sql("""
                        select r.id, r.version, r.case_id, '' as client_name, '' as assignee, r.due_on, r.text, r.place
                        from   casework.reminder r
                        join   consent.visible_case v on v.tenant_id = r.tenant_id and v.case_id = r.case_id
                        where  r.case_id = ? and r.id = any(?)
                        order  by r.due_on, r.id""")
                .params(caseId.value(), ids.toArray(UUID[]::new))
                .query(this::map)
                .list();
    }

    private static void changed(int rows) {
        if (rows == 0) throw new Conflict();
    }

    private Reminder map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseUuid = row.getObject("case_id", UUID.class);
        var caseId = caseUuid == null ? null : new CaseId(caseUuid);
        return new Reminder(
                id,
                row.getInt("version"),
                caseId,
                row.getString("client_name"),
                row.getString("assignee"),
                row.getObject("due_on", LocalDate.class),
                texts.open(caseId, id, row.getBytes("text")),
                row.getString("place"));
    }

    /** Who wanted the reminder. */
    public enum Origin {
        MANUAL,
        RULE,
        TRANSITION,
        PLAN,
        COMING_OF_AGE
    }

    /** How a reminder ends. */
    public enum Ending {
        DONE,
        OBSOLETE
    }
}
