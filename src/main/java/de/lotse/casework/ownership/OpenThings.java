package de.lotse.casework.ownership;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Formats.time;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.AppointmentCarrying;
import de.lotse.casework.deadlines.DeadlineCarrying;
import de.lotse.casework.ownership.OpenThing.Kind;
import de.lotse.kern.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return Stream.concat(deadlines(caseId), appointments(caseId))
                .sorted(Comparator.comparing(OpenThing::dueOn))
                .toList();
    }

    private Stream<OpenThing> deadlines(CaseId caseId) {
        var labels = byId(deadlines.open(caseId));
        return jdbc
                .sql("select id, due_on from casework.deadline where case_id = ? and done_on is null")
                .param(caseId.value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var label = labels.getOrDefault(id, "");
                    return new OpenThing(id, Kind.DEADLINE, label, label, row.getObject("due_on", LocalDate.class));
                })
                .list()
                .stream();
    }

    private Stream<OpenThing> appointments(CaseId caseId) {
        var labels = byId(appointments.planned(caseId));
        return jdbc
                .sql("select id, on_day, from_time from casework.appointment where case_id = ? and state = 'PLANNED'")
                .param(caseId.value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var day = row.getObject("on_day", LocalDate.class);
                    var told = date(day) + ", " + time(row.getObject("from_time", LocalTime.class));
                    return new OpenThing(id, Kind.APPOINTMENT, labels.getOrDefault(id, told), told, day);
                })
                .list()
                .stream();
    }

    private static Map<UUID, String> byId(List<Option> options) {
        return options.stream().collect(Collectors.toMap(one -> UUID.fromString(one.value()), Option::label));
    }
}
