package de.lotse.casework.clientsheet;

import de.lotse.shared.Scope;
import de.lotse.web.Formats;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that colleagues of the own organisation took away. */
@Repository
class ReceivedAsFile implements Received {

    private final JdbcClient jdbc;

    ReceivedAsFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> of(Asked asked) {
        if (!asked.isClient()) return List.of();
        return jdbc.sql("""
                        select x.disclosed_at
                        from   casework.export_disclosure x
                        where  x.cases @> array[cast(? as uuid)]
                        order  by x.disclosed_at desc""")
                .param(asked.caseId())
                .query((row, number) ->
                        line(asked.words(), row.getTimestamp("disclosed_at").toInstant()))
                .list();
    }

    private static Line line(Words words, Instant at) {
        var lines = List.of(words.term("how", words.of("how.EXPORT")), words.term("when", Formats.date(at)));
        return new Line(
                at.atZone(Formats.ZONE).toLocalDate(), new Entry(Scope.actor().organisationName(), lines));
    }
}
