package de.lotse.network.hsds;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * One thing of the directory, its values by their names in HSDS. What HSDS has no name for begins with {@code x_}; it never goes out as it
 * is, {@link Attributes} tells it. Empty texts are left out.
 */
final class Row {

    private final String entity;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Row(String entity) {
        this.entity = entity;
    }

    /** Reads a row of a query whose columns are named as the fields of the entity. */
    static RowMapper<Row> of(String entity) {
        return (result, number) -> {
            var row = new Row(entity);
            var columns = result.getMetaData();
            for (var i = 1; i <= columns.getColumnCount(); i++) row.put(columns.getColumnLabel(i), value(result, i));
            return row;
        };
    }

    private static @Nullable Object value(ResultSet result, int column) throws SQLException {
        return switch (result.getObject(column)) {
            case null -> null;
            case Timestamp moment ->
                moment.toInstant().truncatedTo(ChronoUnit.MILLIS).toString();
            case Date day -> day.toLocalDate().toString();
            case Time time -> "%tT".formatted(time.toLocalTime());
            case java.sql.Array array -> java.util.List.of((Object[]) array.getArray());
            case Object other -> other;
        };
    }

    /** Puts what is fit for the field's type; what is not, such as an address of the web with a blank in it, is left out. */
    Row put(String name, @Nullable Object value) {
        var type = Fields.find(entity, name).map(Fields.Field::type).orElse("");
        var fit = Wellformed.of(type, value);
        if (fit == null || fit.equals("")) values.remove(name);
        else values.put(name, fit);
        return this;
    }

    String entity() {
        return entity;
    }

    UUID id() {
        return uuid("id");
    }

    UUID uuid(String name) {
        return (UUID) Objects.requireNonNull(values.get(name), name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    /** Empty where there is none. */
    String text(String name) {
        var value = values.get(name);
        return value == null ? "" : value.toString();
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** Whether nothing is missing that HSDS wants of such a thing. */
    boolean isWhole() {
        return Fields.columns(entity).stream()
                .allMatch(field -> !field.isRequired() || values.containsKey(field.name()));
    }
}
