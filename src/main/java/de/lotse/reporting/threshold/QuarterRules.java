package de.lotse.reporting.threshold;

import de.lotse.reporting.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which quarters are told by month. Those are not told while they run: "at least ten" until the end of May and fourteen in the quarter say that
 * at most four came in June (docs/disclosure.md). So it is decided before a quarter begins, and stays.
 */
@Repository
public class QuarterRules {

    private final JdbcClient jdbc;

    QuarterRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where nothing was set. */
    public boolean isByMonth(Quarter quarter) {
        return jdbc.sql("""
                        select r.by_month from reporting.quarter_rule r where r.first_day <= ? order by r.first_day desc limit 1""")
                .param(quarter.first())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** From this quarter on, which must not have begun. */
    void set(Quarter from, boolean byMonth) {
        jdbc.sql("""
                        insert into reporting.quarter_rule (first_day, by_month) values (?, ?)
                        on conflict (tenant_id, first_day) do update
                        set by_month = excluded.by_month, set_by = shared.actor(), set_at = clock_timestamp()""").params(from.first(), byMonth).update();
    }
}
