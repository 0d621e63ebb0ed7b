package de.lotse.casework.basket;

import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what the lead decides about open inquiries; their content stays with the inquiry. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class BasketRows {

    /** More are not shown; the list of inquiries has them all. */
    public static final int MOST = 200;

    // The position is that in the whole list, hence it is computed before anything is left out.
    private static final String ROWS = """
            select o.id, o.version, o.name, o.priority, o.received_on, o.language, o.interpreter, o.waiting_since, o.position,
                   u.display_name as responsible
            from (
              select i.tenant_id, i.id, i.version, i.name, i.state, i.priority, i.received_on, i.language, i.interpreter,
                     i.waiting_since, i.responsible_id, i.assigned_on,
                     case when i.waiting_since is not null and i.waited_until is null then row_number() over (
                       partition by i.waiting_since is not null and i.waited_until is null
                       order by array_position(array['ACUTE', 'HIGH', 'NORMAL'], i.priority), i.waiting_since, i.received_on, i.id)
                       else 0 end as position
              from   casework.inquiry i
              where  i.tenant_id = shared.tenant() and i.controller_id = shared.organisation()
              and    i.state in ('RECEIVED', 'CLEARING')) o
            left join identity.user_name u on u.tenant_id = o.tenant_id and u.id = o.responsible_id
                 and (o.state <> 'RECEIVED' or o.assigned_on is not null)
            """;

    private final JdbcClient jdbc;

    BasketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody has got yet: the urgent ones first, then who asked first. */
    public List<BasketRow> fresh() {
        return jdbc.sql(ROWS + """
                        where  o.state = 'RECEIVED' and o.assigned_on is null and o.position = 0
                        order  by array_position(array['ACUTE', 'HIGH', 'NORMAL'], o.priority), o.received_on, o.id
                        limit  ?""").param(MOST).query(BasketRows::map).list();
    }

    /** By urgency, then since when somebody waits. */
    public List<BasketRow> waiting() {
        return jdbc.sql(ROWS + "where o.position > 0 order by o.position limit ?")
                .param(MOST)
                .query(BasketRows::map)
                .list();
    }

    /** What another organisation gave back and nobody has taken up again. */
    public List<Returned> returned() {
        return jdbc.sql("""
                        select i.id, i.name, h.answered_on
                        from   casework.inquiry i
                        join   casework.inquiry_handover h on h.tenant_id = i.tenant_id and h.inquiry_id = i.id
                        where  i.state = 'HANDED_OVER' and h.state = 'RETURNED' and h.from_organisation = shared.organisation()
                        and    not exists (
                                 select 1 from casework.inquiry_handover n
                                 where  n.tenant_id = h.tenant_id and n.inquiry_id = h.inquiry_id and n.id > h.id)
                        order  by h.answered_on, i.id
                        limit  200""")
                .query((row, number) -> new Returned(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    /** Throws {@link NotFound} for an inquiry that the own organisation does not have, or that has ended. */
    BasketRow get(UUID id) {
        return jdbc.sql(ROWS + "where o.id = ?")
                .param(id)
                .query(BasketRows::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void assign(UUID id, UUID colleague, LocalDate on) {
        jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, responsible_id = :colleague, assigned_on = :on, assigned_by = shared.actor(),
                               waited_until = case when waiting_since is not null then coalesce(waited_until, :on) end
                        where  id = :id""")
                .param("colleague", colleague)
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** From that day on it waits; if it does already, only the urgency changes. */
    void queue(UUID id, Urgency urgency, LocalDate on) {
        jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, priority = :urgency, waited_until = null,
                               waiting_since = case when waiting_since is not null and waited_until is null
                                                    then waiting_since else :on end
                        where  id = :id""")
                .param("urgency", urgency.name())
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** Back into the basket. */
    void unqueue(UUID id, LocalDate on) {
        jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, waited_until = ?, assigned_on = null, assigned_by = null
                        where  id = ? and waiting_since is not null and waited_until is null""").params(on, id).update();
    }

    /** What somebody got or has begun, and what does not wait: the urgent ones first. */
    List<BasketRow> heldBy(UUID colleague) {
        return jdbc.sql(ROWS + """
                        where  o.responsible_id = ? and o.position = 0 and (o.state = 'CLEARING' or o.assigned_on is not null)
                        order  by array_position(array['ACUTE', 'HIGH', 'NORMAL'], o.priority), o.received_on, o.id
                        limit  ?""")
                .params(colleague, MOST)
                .query(BasketRows::map)
                .list();
    }

    /** It is as new, for whoever took it up. Answers false if the colleague does not have it. */
    boolean putBack(UUID id, UUID colleague) {
        return jdbc.sql("""
                        update casework.inquiry
                        set    version = version + 1, state = 'RECEIVED', responsible_id = created_by,
                               assigned_on = null, assigned_by = null
                        where  id = ? and responsible_id = ? and state in ('RECEIVED', 'CLEARING')
                        and    (state = 'CLEARING' or assigned_on is not null)""").params(id, colleague).update() == 1;
    }

    /** What the acting person got and has not begun. */
    List<Assigned> mine() {
        return jdbc.sql("""
                        select id, name, received_on
                        from   casework.inquiry
                        where  state = 'RECEIVED' and assigned_on is not null and responsible_id = shared.actor()
                        and    not (waiting_since is not null and waited_until is null)
                        order  by received_on, id
                        limit  100""")
                .query((row, number) -> new Assigned(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("received_on", LocalDate.class)))
                .list();
    }

    private static BasketRow map(ResultSet row, int number) throws SQLException {
        var position = row.getInt("position");
        return new BasketRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                Urgency.valueOf(row.getString("priority")),
                row.getObject("received_on", LocalDate.class),
                row.getString("language"),
                row.getBoolean("interpreter"),
                position == 0 ? null : row.getObject("waiting_since", LocalDate.class),
                position,
                Objects.requireNonNullElse(row.getString("responsible"), ""));
    }

    record Assigned(UUID id, String name, LocalDate receivedOn) {}
}
