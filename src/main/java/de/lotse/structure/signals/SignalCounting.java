package de.lotse.structure.signals;

import de.lotse.database.SharedRole;
import de.lotse.reporting.Contribution;
import de.lotse.reporting.CountRequest.Member;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.Quarter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the signals that came from cases, of all organisations of the municipality, in a role of the database that sees them for that
 * alone. What it answers is raw: it goes to {@link de.lotse.reporting.Disclosure} and nowhere else.
 *
 * <p>Hints without a case are not counted in: everybody may open those, and could take them from the number.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignalCounting {

    /** For something that is not said. */
    public static final String NONE = Dimension.NOT_SAID;

    /** What a signal has, in the order of its codes; a transition is written {@code ASYLBLG>SGB2}, {@code ASYLBLG>} if it led nowhere. */
    private static final String CODES = """
            s.barrier, coalesce(s.legal_domain || '>' || coalesce(s.to_domain, ''), '-'), coalesce(s.life_area, '-'), coalesce(s.office, '-'),
            coalesce(s.topic, '-'), coalesce(s.district, '-'), to_char(s.month, 'YYYY-MM')""";

    private static final int COLUMNS = 7;
    private static final String OF_QUARTER = "s.from_case and s.month between :first and :last";

    private final JdbcClient jdbc;
    private final SharedRole role;

    SignalCounting(JdbcClient jdbc, SharedRole role) {
        this.jdbc = jdbc;
        this.role = role;
    }

    /** What was given of the months of a quarter: by barrier, transition, life area, office, topic, district and month. */
    public List<Contribution> contributions(Quarter quarter) {
        return counting(() -> jdbc.sql("""
                        select %s, s.worker_id, count(*)
                        from   structure.signal s
                        where  %s
                        group  by 1, 2, 3, 4, 5, 6, 7, 8""".formatted(CODES, OF_QUARTER))
                .param("first", quarter.first())
                .param("last", quarter.last())
                .query((row, number) ->
                        new Contribution(codes(row), row.getString(COLUMNS + 1), row.getInt(COLUMNS + 2)))
                .list());
    }

    private static List<String> codes(ResultSet row) throws SQLException {
        var codes = new ArrayList<String>();
        for (var column = 1; column <= COLUMNS; column++) codes.add(row.getString(column));
        return codes;
    }

    /** Those of the months of a quarter by a single characteristic, such as the transition. */
    public Map<String, List<Member>> by(int position, Quarter quarter) {
        return counting(() -> {
            var found = new HashMap<String, List<Member>>();
            jdbc.sql("select %s, s.worker_id, s.id from structure.signal s where %s".formatted(CODES, OF_QUARTER))
                    .param("first", quarter.first())
                    .param("last", quarter.last())
                    .query(row -> {
                        found.computeIfAbsent(row.getString(position + 1), _ -> new ArrayList<>())
                                .add(new Member(row.getString(COLUMNS + 2), row.getString(COLUMNS + 1)));
                    });
            return found;
        });
    }

    private <T> T counting(Supplier<T> reading) {
        return role.reading("STRUCTURE", reading);
    }
}
