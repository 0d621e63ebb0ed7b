package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import de.lotse.casework.contacts.ContactOccasions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the contact that is recorded after an appointment begin with its day, length and language. */
@Component
class HeldAppointments implements ContactOccasions {

    private final JdbcClient jdbc;

    HeldAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Occasion> find(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select on_day, cast(extract(epoch from to_time - from_time) / 60 as integer) as minutes,
                               case when interpreter_came is false then 'NONE' else interpreter_mode end as mode,
                               interpreter_language
                        from   casework.appointment
                        where  case_id = ? and id = ? and state = 'HELD'""")
                .params(caseId.value(), id)
                .query((row, number) -> new Occasion(
                        row.getObject("on_day", LocalDate.class),
                        row.getInt("minutes"),
                        "OFFICE",
                        row.getString("mode"),
                        row.getString("interpreter_language"),
                        ""))
                .optional();
    }
}
