package de.lotse.casework.people;

import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of a section whose columns are named as its fields are. */
@Component
class SectionRows {

    private static final String OF_PERSON = "where id = :id and person_id = :person and version = :version";

    private final JdbcClient jdbc;

    SectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param select asks for id, version and the columns of the person {@code :person}, in the case {@code :case} */
    List<Entry> read(String select, Subject subject, List<Input> inputs) {
        return jdbc.sql(select)
                .param("person", subject.id().value())
                .param("case", subject.head().id().value())
                .query((row, number) -> entry(row, inputs))
                .list();
    }

    /** The one entry of a section without a list. */
    List<Entry> readOne(String select, Subject subject, List<Input> inputs) {
        var entries = read(select, subject, inputs);
        return entries.isEmpty() ? List.of(new Entry(subject.id().value(), 0, Map.of())) : entries;
    }

    /**
     * @param statement with {@code :id}, {@code :person}, {@code :case}, {@code :version} and each column by name
     * @return whether a row was written
     */
    boolean write(String statement, Subject subject, UUID id, int version, Map<String, @Nullable Object> columns) {
        return jdbc.sql(statement)
                        .params(columns)
                        .param("id", id)
                        .param("person", subject.id().value())
                        .param("case", subject.head().id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void insert(String table, Subject subject, UUID id, Map<String, @Nullable Object> columns) {
        var names = String.join(", ", columns.keySet());
        var values = String.join(", :", columns.keySet());
        write(
                "insert into %s (id, person_id, %s) values (:id, :person, :%s)".formatted(table, names, values),
                subject,
                id,
                0,
                columns);
    }

    /** Answers false if somebody else saved after this version was read. */
    boolean update(String table, Subject subject, UUID id, int version, Map<String, @Nullable Object> columns) {
        var set = columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        return write(
                "update %s set %s, version = version + 1 ".formatted(table, set) + OF_PERSON,
                subject,
                id,
                version,
                columns);
    }

    /** Answers false if somebody else saved after this version was read. */
    boolean delete(String table, Subject subject, UUID id, int version) {
        return write("delete from " + table + " " + OF_PERSON, subject, id, version, Map.of());
    }

    private static Entry entry(ResultSet row, List<Input> inputs) throws SQLException {
        var values = new HashMap<String, String>();
        for (var input : inputs) values.put(input.name(), value(row, input));
        return new Entry(row.getObject("id", UUID.class), row.getInt("version"), values);
    }

    private static String value(ResultSet row, Input input) throws SQLException {
        return switch (input.kind()) {
            case TICK -> row.getBoolean(input.name()) ? Input.TICKED : "";
            case PARTIAL_DATE -> partialDate(row, input.name()).text();
            case DATE -> text(row.getObject(input.name(), LocalDate.class));
            default -> {
                var text = row.getString(input.name());
                yield text == null ? "" : text;
            }
        };
    }

    private static PartialDate partialDate(ResultSet row, String name) throws SQLException {
        return PartialDate.stored(row.getObject(name + "_on", LocalDate.class), row.getString(name + "_precision"));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }
}
