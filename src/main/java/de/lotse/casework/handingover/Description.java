package de.lotse.casework.handingover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.handingover.ColumnRules.How;
import de.lotse.casework.handingover.StoredTable.Column;
import de.lotse.casework.handingover.StoredTable.ForeignKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The machine-readable description (Frictionless Data Package, with a Table Schema for each table), made of the catalogue. */
record Description(Catalogue catalogue, ColumnRules rules, Selection selection) {

    static String path(StoredTable table) {
        return "daten/" + table.name() + ".jsonl";
    }

    Map<String, Object> of(String title, String created, Map<String, Integer> rows) {
        var all = new LinkedHashMap<String, Object>();
        all.put("profile", "data-package");
        all.put("name", "lotse");
        all.put("title", title);
        all.put("created", created);
        all.put(
                "resources",
                selection.tables().stream()
                        .map(table -> resource(table, rows.getOrDefault(table.name(), 0)))
                        .toList());
        all.put("lotse:leftOut", leftOut());
        return all;
    }

    private Map<String, Object> resource(StoredTable table, int rows) {
        var one = new LinkedHashMap<String, Object>();
        one.put("name", table.name());
        one.put("path", path(table));
        one.put("profile", "data-resource");
        one.put("format", "jsonl");
        one.put("mediatype", "application/jsonl");
        one.put("encoding", "utf-8");
        if (!table.comment().isEmpty()) one.put("description", table.comment());
        one.put("lotse:rows", rows);
        one.put("schema", schema(table));
        return one;
    }

    private Map<String, Object> schema(StoredTable table) {
        var schema = new LinkedHashMap<String, Object>();
        var fields = new ArrayList<Map<String, Object>>();
        for (var column : table.columns())
            rules.of(table, column.name())
                    .filter(rule -> rule.how() != How.LEFT_OUT && rule.how() != How.FILE)
                    .ifPresent(rule -> fields.add(field(table, column, rule.how())));
        schema.put("fields", fields);
        if (!table.primaryKey().isEmpty()) schema.put("primaryKey", table.primaryKey());
        var keys = selection.references(table);
        if (!keys.isEmpty())
            schema.put(
                    "foreignKeys",
                    keys.stream().map(key -> reference(table, key)).toList());
        return schema;
    }

    private Map<String, Object> field(StoredTable table, Column column, How how) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        var encrypted = how.isText();
        field.put("type", encrypted ? "string" : type(column.type()));
        if (!encrypted && column.type().equals("uuid")) field.put("format", "uuid");
        if (!encrypted && column.type().equals("bytea")) field.put("format", "binary");
        if (column.type().startsWith("timestamp")) field.put("format", "any");
        if (!column.comment().isEmpty()) field.put("description", column.comment());
        // A text whose key was destroyed is empty, even where it had to be written.
        if (column.required() && !encrypted && !selection.isEmptyForOthers(table, column.name()))
            field.put("constraints", Map.of("required", true));
        return field;
    }

    private static String type(String type) {
        if (type.endsWith("[]")) return "array";
        if (type.startsWith("timestamp")) return "datetime";
        if (type.startsWith("time")) return "time";
        return switch (type) {
            case "integer", "bigint", "smallint" -> "integer";
            case "numeric", "double precision", "real" -> "number";
            case "boolean" -> "boolean";
            case "date" -> "date";
            case "json", "jsonb" -> "any";
            default -> "string";
        };
    }

    private static Map<String, Object> reference(StoredTable table, ForeignKey key) {
        var resource = key.parent().equals(table.name()) ? "" : key.parent();
        return Map.of(
                "fields", key.columns(), "reference", Map.of("resource", resource, "fields", key.parentColumns()));
    }

    /** Every column and table that is not in it, and why. */
    private List<Map<String, String>> leftOut() {
        var all = new ArrayList<Map<String, String>>();
        for (var table : catalogue.tables()) {
            if (rules.isLeftOut(table)) {
                all.add(Map.of(
                        "table",
                        table.name(),
                        "reason",
                        reason(rules.whole(table).orElseThrow())));
                continue;
            }
            for (var column : table.columns())
                rules.of(table, column.name())
                        .filter(rule -> rule.how() == How.LEFT_OUT)
                        .ifPresent(rule -> all.add(
                                Map.of("table", table.name(), "column", column.name(), "reason", reason(rule))));
        }
        return all;
    }

    private static String reason(ColumnRules.Rule rule) {
        return t("casework.handingover.reason." + rule.reason());
    }
}
