package de.lotse.casework.retention;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is kept in one's own organisation; nothing else of it is read. */
@Repository
class DueRecords {

    private static final String CASES = """
            select closed_on as ended, retain_until as until
            from   casework.closure
            where  reopened_at is null""";
    /** An inquiry has no day of its own: the rule that held when it ended counts. */
    private static final String INQUIRIES = """
            select i.outcome_on as ended,
                   (i.outcome_on + make_interval(years => coalesce(
                     (select r.years from casework.retention_rule r
                      where  r.kind = 'INQUIRY' and r.valid_from <= i.outcome_on
                      order  by r.valid_from desc, r.id desc limit 1), :proposed)))::date as until
            from   casework.inquiry i
            where  i.outcome_on is not null
            and    i.state <> 'CASE_OPENED'""";

    private final JdbcClient jdbc;

    DueRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Due of(RecordKind kind, LocalDate today) {
        return jdbc.sql("with kept as (" + records(kind) + """
                        )
                        select count(*) as kept, count(*) filter (where until < :today) as due,
                               count(*) filter (where until between :today and cast(:today as date) + interval '1 year') as soon
                        from   kept
                        where  cast(:proposed as integer) > 0""")
                .param("today", today)
                .param("proposed", kind.proposedYears())
                .query((row, number) -> new Due(row.getLong("kept"), row.getLong("due"), row.getLong("soon")))
                .single();
    }

    /** How many would be due today if this had always been the time. */
    Map<Integer, Long> dueAfter(RecordKind kind, List<Integer> years, LocalDate today) {
        var due = new LinkedHashMap<Integer, Long>();
        jdbc.sql("with kept as (" + records(kind) + """
                        )
                        select y.years, count(k.ended) as due
                        from   unnest(cast(:years as integer[])) with ordinality as y (years, place)
                        left join kept k on k.ended + make_interval(years => y.years) < :today
                        where  cast(:proposed as integer) > 0
                        group  by y.years, y.place
                        order  by y.place""")
                .param("years", years.toArray(Integer[]::new))
                .param("today", today)
                .param("proposed", kind.proposedYears())
                .query(row -> {
                    due.put(row.getInt("years"), row.getLong("due"));
                });
        return due;
    }

    private static String records(RecordKind kind) {
        return kind == RecordKind.CASE ? CASES : INQUIRIES;
    }
}
