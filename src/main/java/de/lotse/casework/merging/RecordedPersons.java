package de.lotse.casework.merging;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.people.PartialDate;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads persons for the comparison. */
@Repository
class RecordedPersons {

    private final JdbcClient jdbc;

    RecordedPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link NotFound} for somebody who was merged into another person already. */
    Recorded get(UUID id) {
        return jdbc.sql("""
                        select p.id, p.display_name, p.birth_date, p.birth_precision, p.gender, p.address_protected, p.pseudonymous,
                               k.preferred_language, k.literacy, coalesce(k.interpreter_needed, false) as interpreter_needed,
                               a.germany_on, coalesce(a.germany_precision, 'UNKNOWN') as germany_precision,
                               a.state_on, coalesce(a.state_precision, 'UNKNOWN') as state_precision,
                               a.municipality_on, coalesce(a.municipality_precision, 'UNKNOWN') as municipality_precision,
                               array(select concat_ws(' ', nullif(n.given, ''), nullif(n.particles, ''), nullif(n.family, ''))
                                     from   casework.person_name n
                                     where  n.tenant_id = p.tenant_id and n.person_id = p.id
                                     order  by n.position) as names,
                               array(select concat_ws(' · ', c.case_number, u.display_name)
                                     from   casework.household_member m
                                     join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                                     left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
                                     where  m.tenant_id = p.tenant_id and m.person_id = p.id
                                     order  by c.case_number) as cases
                        from   casework.person p
                        left join casework.person_communication k on k.tenant_id = p.tenant_id and k.person_id = p.id
                        left join casework.person_arrival a on a.tenant_id = p.tenant_id and a.person_id = p.id
                        where  p.id = ? and p.merged_into_person_id is null""").param(id).query(RecordedPersons::map).optional().orElseThrow(NotFound::new);
    }

    private static Recorded map(ResultSet row, int number) throws SQLException {
        return new Recorded(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                List.of((String[]) row.getArray("names").getArray()),
                date(row, "birth_date", "birth_precision"),
                row.getString("gender"),
                row.getString("preferred_language"),
                row.getString("literacy"),
                arrival(row),
                row.getBoolean("interpreter_needed"),
                row.getBoolean("address_protected"),
                row.getBoolean("pseudonymous"),
                List.of((String[]) row.getArray("cases").getArray()));
    }

    private static String arrival(ResultSet row) throws SQLException {
        var days = Stream.of(
                arrival("germany", date(row, "germany_on", "germany_precision")),
                arrival("state", date(row, "state_on", "state_precision")),
                arrival("municipality", date(row, "municipality_on", "municipality_precision")));
        return days.filter(day -> !day.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String arrival(String where, PartialDate day) {
        return day.first() == null ? "" : t("casework.merging.arrival." + where, day.text());
    }

    private static PartialDate date(ResultSet row, String day, String precision) throws SQLException {
        return PartialDate.stored(row.getObject(day, LocalDate.class), row.getString(precision));
    }
}
