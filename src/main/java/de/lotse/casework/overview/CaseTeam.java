package de.lotse.casework.overview;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.kern.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on a case now or will, by role. */
@Component
class CaseTeam {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseTeam(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Term> of(CaseId id) {
        return jdbc.sql("""
                        select m.role, m.valid_from, m.valid_to, u.display_name
                        from   consent.case_member m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.case_id = ?
                        and    (m.valid_to is null or m.valid_to >= ?)
                        order  by array_position(array['LEAD', 'CO_WORKER', 'SUBSTITUTE'], m.role), m.valid_from, m.id""")
                .params(id.value(), LocalDate.now(clock))
                .query(CaseTeam::term)
                .list();
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        var role = Membership.valueOf(row.getString("role"));
        var until = row.getObject("valid_to", LocalDate.class);
        var name = row.getString("display_name");
        var from = date(row.getObject("valid_from", LocalDate.class));
        return new Term(
                t("casework.overview.role." + role),
                until == null ? name : t("casework.overview.fromTo", name, from, date(until)));
    }
}
