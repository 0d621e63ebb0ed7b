package de.lotse.network.intake;

import de.lotse.network.intake.IntakeRow.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be said of each entry of a file. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IntakeRows {

    static final int PAGE = 60;
    private static final String READ = """
            select r.number, r.line, r.entity, r.external_id, r.name, r.state, r.says, r.questions, r.differences, r.texts, r.entity_id
            from   network.intake_row r
            where  r.intake_id = ?
            """;
    private static final String SAYING = """
            and (r.says <> '{}' or r.differences <> '[]' or r.state in ('DUPLICATE', 'CHANGE', 'REFUSED', 'GONE', 'STAYED', 'SKIP'))
            """;

    private final JdbcClient jdbc;

    IntakeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instead of those that there are. */
    void put(UUID intake, List<IntakeRow> rows) {
        jdbc.sql("delete from network.intake_row where intake_id = ?")
                .param(intake)
                .update();
        for (var row : rows)
            jdbc.sql("""
                            insert into network.intake_row
                                   (intake_id, number, line, entity, external_id, name, state, says, questions, differences, texts, entity_id)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)""")
                    .param(intake)
                    .param(row.number())
                    .param(row.line())
                    .param(row.entity())
                    .param(row.externalId())
                    .param(row.name())
                    .param(row.state().name())
                    .param(row.says().toArray(String[]::new))
                    .param(Json.of(row.questions()))
                    .param(Json.of(row.differences()))
                    .param(Json.of(row.texts()))
                    .param(row.entityId())
                    .update();
    }

    void ended(UUID intake, int number, State state, List<String> says) {
        jdbc.sql("update network.intake_row set state = ?, says = ? where intake_id = ? and number = ?")
                .params(state.name(), says.toArray(String[]::new), intake, number)
                .update();
    }

    Map<State, Integer> counts(UUID intake) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("select state, count(*) as rows from network.intake_row where intake_id = ? group by state")
                .param(intake)
                .query((row, number) -> Map.entry(State.valueOf(row.getString("state")), row.getInt("rows")))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    List<IntakeRow> all(UUID intake) {
        return jdbc.sql(READ + "order by r.number")
                .param(intake)
                .query(IntakeRows::map)
                .list();
    }

    /** The next ones; one more than a page. */
    List<IntakeRow> page(UUID intake, int after, boolean every) {
        return jdbc.sql(READ + (every ? "" : SAYING) + "and r.number > ? order by r.number limit ?")
                .params(intake, after, PAGE + 1)
                .query(IntakeRows::map)
                .list();
    }

    private static IntakeRow map(ResultSet row, int number) throws SQLException {
        return new IntakeRow(
                row.getInt("number"),
                row.getInt("line"),
                row.getString("entity"),
                row.getString("external_id"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("says").getArray()),
                List.of(Json.read(row.getString("questions"), Question[].class)),
                List.of(Json.read(row.getString("differences"), Difference[].class)),
                Json.numbers(row.getString("texts")),
                row.getObject("entity_id", UUID.class));
    }
}
