package de.lotse.casework.handingover;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.handingover.ColumnRules.How;
import de.lotse.casework.handingover.StoredTable.ForeignKey;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.CaseKeyMissing;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table as JSON objects, with their texts readable. */
@Component
class TableRows {

    private static final int AT_ONCE = 500; // rows in memory
    private static final String OF_CASE = "_case";
    private static final int HOPS = 2; // from the minutes to the item to the conference

    private final JdbcClient jdbc;
    private final CaseCipher cases;
    private final TenantCipher tenants;
    private final JsonMapper json;

    TableRows(JdbcClient jdbc, CaseCipher cases, TenantCipher tenants, JsonMapper json) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.tenants = tenants;
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** One after the other, inside a transaction. */
    void each(
            StoredTable table, Catalogue catalogue, ColumnRules rules, Selection selection, Consumer<ObjectNode> use) {
        var columns = table.columns().stream()
                .filter(column -> rules.of(table, column.name())
                        .filter(rule -> rule.how() != How.LEFT_OUT && rule.how() != How.FILE)
                        .isPresent())
                .toList();
        var named = columns.stream()
                .map(column -> value(table, column.name(), selection))
                .collect(Collectors.joining(", "));
        var key = table.ownKey().isEmpty() ? "1" : "a." + String.join(", a.", table.ownKey());
        var sql = "select to_jsonb(x)::text from (select %s, %s as %s from %s a where %s order by %s) x"
                .formatted(
                        named,
                        ofCase(table, "a", catalogue, HOPS).orElse("null"),
                        OF_CASE,
                        table.name(),
                        selection.rows(table, "a"),
                        key);
        try (var rows = jdbc.sql(sql).withFetchSize(AT_ONCE).query(String.class).stream()) {
            rows.forEach(text -> {
                var row = (ObjectNode) json.readTree(text);
                for (var column : columns) open(table, column, rules, row);
                row.remove(OF_CASE);
                use.accept(row);
            });
        }
    }

    private static String value(StoredTable table, String column, Selection selection) {
        return selection.isEmptyForOthers(table, column)
                ? "case when a.organisation_id = shared.organisation() then a.%1$s end as %1$s".formatted(column)
                : "a." + column;
    }

    byte[] line(ObjectNode row) {
        return (json.writeValueAsString(row) + "\n").getBytes(UTF_8);
    }

    /** The case under whose key its texts are: its own, or that of what it belongs to. */
    private static Optional<String> ofCase(StoredTable table, String alias, Catalogue catalogue, int hops) {
        if (table.has("case_id")) return Optional.of(alias + ".case_id");
        if (hops == 0) return Optional.empty();
        var ways = table.foreignKeys().stream()
                .flatMap(key -> ofCase(catalogue.table(key.parent()), alias + "p", catalogue, hops - 1).stream()
                        .map(found -> through(key, alias, found)))
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of("coalesce(" + String.join(", ", ways) + ")");
    }

    private static String through(ForeignKey key, String alias, String found) {
        var parent = alias + "p";
        var same = IntStream.range(0, key.columns().size())
                .mapToObj(i -> parent + "." + key.parentColumns().get(i) + " = " + alias + "."
                        + key.columns().get(i))
                .collect(Collectors.joining(" and "));
        return "(select %s from %s %s where %s)".formatted(found, key.parent(), parent, same);
    }

    private void open(StoredTable table, StoredTable.Column column, ColumnRules rules, ObjectNode row) {
        if (!column.type().equals("bytea") || row.path(column.name()).isNull()) return;
        var bytes = HexFormat.of().parseHex(row.path(column.name()).asString().substring(2));
        var how = rules.of(table, column.name()).orElseThrow().how();
        if (how == How.PLAIN) row.put(column.name(), Base64.getEncoder().encodeToString(bytes));
        else row.put(column.name(), text(how, ofCase(row), bytes, place(table, column, row)));
    }

    /** Null where the key of the case is destroyed, and the text with it. */
    private @Nullable String text(How how, @Nullable UUID caseId, byte[] bytes, String place) {
        var tenant = Scope.actor().tenant();
        if (how == How.TENANT || (how == How.EITHER && caseId == null)) return tenants.decrypt(tenant, bytes, place);
        try {
            if (caseId == null) throw new IllegalStateException("no case for " + place);
            return cases.decrypt(tenant, caseId, bytes, place);
        } catch (CaseKeyMissing _) {
            return null;
        }
    }

    private static @Nullable UUID ofCase(JsonNode row) {
        var id = row.path(OF_CASE);
        return id.isNull() || id.isMissingNode() ? null : UUID.fromString(id.asString());
    }

    /** As everywhere: table and column, then what identifies the row. */
    private static String place(StoredTable table, StoredTable.Column column, JsonNode row) {
        var key = table.ownKey().stream().map(one -> row.path(one).asString()).collect(Collectors.joining(":"));
        return table.name() + "." + column.name() + ":" + key;
    }
}
