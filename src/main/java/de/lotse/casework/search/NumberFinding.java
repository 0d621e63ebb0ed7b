package de.lotse.casework.search;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.people.Died;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by their number, or its beginning, among those that the acting person may open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NumberFinding {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4})-?(\\d{0,5})");
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    NumberFinding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code 2026-00012} and {@code 2026-12} name one case; {@code 2026-0} and {@code 2026} begin many numbers, of which 20 come. */
    public List<FoundPerson> cases(String typed) {
        var number = NUMBER.matcher(typed);
        if (!number.matches()) return List.of();
        var year = number.group(1);
        var rest = number.group(2);
        return jdbc.sql("""
                        select c.id, c.case_number, c.status, p.id as person_id, p.display_name, p.birth_date, p.birth_precision,
                               d.died_on, d.died_precision
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        left join casework.deceased d on d.tenant_id = c.tenant_id and d.person_id = c.client_id
                        where  starts_with(c.case_number, ?) or c.case_number = ?
                        order  by c.case_number = ? desc, c.case_number desc
                        limit  ?""")
                .params(year + "-" + rest, padded(year, rest), padded(year, rest), MOST)
                .query(NumberFinding::map)
                .list();
    }

    private static String padded(String year, String rest) {
        return year + "-" + "0".repeat(5 - rest.length()) + rest;
    }

    private static FoundPerson map(ResultSet row, int number) throws SQLException {
        return new FoundPerson(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("case_number"),
                row.getString("status"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("birth_precision"),
                Died.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision")));
    }
}
