package de.lotse.casework.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what the own organisation has planned at the same time with the same colleague, room or interpreter, in whatever case. */
@Repository
class Clashes {

    private final JdbcClient jdbc;
    private final InterpreterKeys interpreters;

    Clashes(JdbcClient jdbc, InterpreterKeys interpreters) {
        this.jdbc = jdbc;
        this.interpreters = interpreters;
    }

    /** @param except the appointment that is asked about, once it is kept */
    List<Clash> with(@Nullable UUID except, Meeting meeting, Details details) {
        return jdbc.sql("""
                        select a.from_time, a.to_time, a.room, u.display_name as colleague,
                               a.colleague_id = :colleague as same_colleague,
                               :room <> '' and lower(a.room) = lower(:room) as same_room,
                               coalesce(a.interpreter_key = cast(:key as bytea), false) as same_interpreter
                        from   casework.appointment a
                        left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.colleague_id
                        where  a.tenant_id = shared.tenant() and a.controller_id = shared.organisation()
                        and    a.on_day = :on and a.from_time < :to and a.to_time > :from
                        and    a.state = 'PLANNED'
                        and    a.id is distinct from cast(:except as uuid)
                        and    (a.colleague_id = :colleague or (:room <> '' and lower(a.room) = lower(:room))
                                or a.interpreter_key = cast(:key as bytea))
                        order  by a.from_time, a.id""")
                .param("colleague", details.colleague())
                .param("room", details.room())
                .param("key", interpreters.key(details.interpreter()))
                .param("on", meeting.on())
                .param("from", meeting.from())
                .param("to", meeting.to())
                .param("except", except)
                .query(Clashes::map)
                .list();
    }

    private static Clash map(ResultSet row, int number) throws SQLException {
        return new Clash(
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("room"),
                row.getString("colleague"),
                row.getBoolean("same_colleague"),
                row.getBoolean("same_room"),
                row.getBoolean("same_interpreter"));
    }
}
