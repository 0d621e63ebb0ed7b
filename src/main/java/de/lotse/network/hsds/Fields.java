package de.lotse.network.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The entities and fields of HSDS 3.1 that are served, from {@code hsds/fields.csv}. Answers, package and OpenAPI document are written from
 * this one list, so that nothing goes out that is not in it.
 */
final class Fields {

    private static final Map<String, List<Field>> ALL = read();

    private Fields() {}

    static Iterable<String> entities() {
        return ALL.keySet();
    }

    static List<Field> of(String entity) {
        return Objects.requireNonNull(ALL.get(entity), entity);
    }

    /** Those that are a column of the entity's table. */
    static List<Field> columns(String entity) {
        return of(entity).stream().filter(field -> !field.isNested()).toList();
    }

    static Optional<Field> find(String entity, String name) {
        return ALL.getOrDefault(entity, List.of()).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    static String file(String entity) {
        return of(entity).getFirst().file();
    }

    private static Map<String, List<Field>> read() {
        try (var in = Objects.requireNonNull(Fields.class.getResourceAsStream("/hsds/fields.csv"))) {
            var all = new LinkedHashMap<String, List<Field>>();
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(Field::parse)
                    .forEach(field -> all.computeIfAbsent(field.entity(), key -> new ArrayList<>())
                            .add(field));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param type string, number, uuid, uri, email, date, time, date-time; {@code =a|b} for one of these words; {@code [x]} for a list of
     *     entities, {@code {x}} for one
     * @param required {@code 1} everywhere, {@code 2} as a column of the package, else empty
     * @param refers the entity whose id it holds, else empty
     */
    record Field(String entity, String file, String name, String type, String required, String refers) {

        static Field parse(String line) {
            var cells = line.split(";", -1);
            return new Field(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        boolean isNested() {
            return isList() || type.startsWith("{");
        }

        boolean isList() {
            return type.startsWith("[");
        }

        /** Of a nested field. */
        String child() {
            return type.substring(1, type.length() - 1);
        }

        boolean isRequired() {
            return required.equals("1");
        }

        boolean isRequiredColumn() {
            return !required.isEmpty();
        }

        List<String> words() {
            return type.startsWith("=") ? List.of(type.substring(1).split("\\|")) : List.of();
        }
    }
}
