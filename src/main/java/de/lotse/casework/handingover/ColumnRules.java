package de.lotse.casework.handingover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is handed over of each column, from {@code handing-over.csv}; a column that stands nowhere is not. Whoever adds one says here what
 * becomes of it, or a test fails.
 */
final class ColumnRules {

    private static final String FILE = "/handing-over.csv";
    private static final String WHOLE = "*";
    private static final String ROWS = "?";

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private ColumnRules() {}

    static ColumnRules read() {
        var all = new ColumnRules();
        try (InputStream in = Objects.requireNonNull(ColumnRules.class.getResourceAsStream(FILE))) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void add(String line) {
        var cells = line.split(";", 4);
        var reason = cells.length > 3 ? cells[3].strip() : "";
        for (var column : cells[1].strip().split(" +"))
            rules.put(cells[0].strip() + "." + column, new Rule(How.valueOf(cells[2].strip()), reason));
    }

    /** Empty for one that stands nowhere. */
    Optional<Rule> of(StoredTable table, String column) {
        return Optional.ofNullable(rules.get(table.name() + "." + column)).or(() -> whole(table));
    }

    /** What is said of the table as a whole. */
    Optional<Rule> whole(StoredTable table) {
        return Optional.ofNullable(rules.get(table.name() + "." + WHOLE));
    }

    /** Which rows of it, as a condition on that alias; empty where nothing is said. */
    Optional<String> rows(StoredTable table, String alias) {
        return Optional.ofNullable(rules.get(table.name() + "." + ROWS))
                .map(rule -> rule.reason().replace("{a}", alias));
    }

    boolean isLeftOut(StoredTable table) {
        return whole(table).filter(rule -> rule.how() == How.LEFT_OUT).isPresent();
    }

    List<String> names() {
        return List.copyOf(rules.keySet());
    }

    /** @param reason why it is left out; for {@link How#ROWS} the condition */
    record Rule(How how, String reason) {}

    enum How {
        PLAIN,
        /** Plain; in the part of an organisation it is empty in the rows of another one. */
        OWN,
        /** Text under the key of the case. */
        CASE,
        /** Text under the key of the municipality. */
        TENANT,
        /** Text under the key of the case where there is one, else of the municipality. */
        EITHER,
        /** The content of a document, which becomes a file beside the tables. */
        FILE,
        LEFT_OUT,
        /** Not of a column: which rows of the table. */
        ROWS;

        boolean isText() {
            return this == CASE || this == TENANT || this == EITHER;
        }
    }
}
