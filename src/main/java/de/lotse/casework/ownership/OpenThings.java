package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.AppointmentCarrying;
import de.lotse.casework.deadlines.DeadlineCarrying;
import de.lotse.casework.ownership.OpenThing.Kind;
import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must not be lost when a case goes: each of it has to go along or to end, and somebody says which. */
@Component
class OpenThings {

    private final DeadlineCarrying deadlines;
    private final AppointmentCarrying appointments;
    private final JdbcClient jdbc;

    OpenThings(DeadlineCarrying deadlines, AppointmentCarrying appointments, JdbcClient jdbc) {
        this.deadlines = deadlines;
        this.appointments = appointments;
        this.jdbc = jdbc;
    }

    /** By their day. */
    List<OpenThing> of(CaseId caseId) {
        return Stream.concat(
                        things(
                                Kind.DEADLINE,
                                deadlines.open(caseId),
                                days("select id, due_on as day from casework.deadline where case_id = ?", caseId)),
                        things(
                                Kind.APPOINTMENT,
                                appointments.planned(caseId),
                                days("select id, on_day as day from casework.appointment where case_id = ?", caseId)))
                .sorted(Comparator.comparing(OpenThing::dueOn))
                .toList();
    }

    private static Stream<OpenThing> things(Kind kind, List<Option> open, Map<UUID, LocalDate> days) {
        return open.stream().map(one -> {
            var id = UUID.fromString(one.value());
            return new OpenThing(id, kind, one.label(), days.getOrDefault(id, LocalDate.MAX));
        });
    }

    private Map<UUID, LocalDate> days(String sql, CaseId caseId) {
        var days = new HashMap<UUID, LocalDate>();
        jdbc.sql(sql).param(caseId.value()).query(row -> {
            days.put(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class));
        });
        return days;
    }
}
