package de.lotse.casework.handingover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive as somebody without Lotse reads it: by its own datapackage.json (Table Schema of Frictionless), and nothing else. */
final class Archive {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private JsonNode description = JSON.createObjectNode();

    static Archive read(byte[] zip) throws IOException {
        var archive = new Archive();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                archive.entries.put(entry.getName(), in.readAllBytes());
        }
        archive.description = JSON.readTree(archive.text("datapackage.json"));
        return archive;
    }

    String text(String entry) {
        return new String(entries.getOrDefault(entry, new byte[0]), UTF_8);
    }

    List<JsonNode> rows(String resource) {
        return text("daten/" + resource + ".jsonl").lines().map(JSON::readTree).toList();
    }

    List<String> files() {
        return entries.keySet().stream()
                .filter(name -> name.startsWith("dateien/"))
                .toList();
    }

    /** What stands in the tables. */
    String everything() {
        var all = new StringBuilder();
        entries.keySet().stream().filter(name -> name.startsWith("daten/")).forEach(name -> all.append(text(name)));
        return all.toString();
    }

    /** Every value that a field of this name has anywhere. */
    Set<String> values(String field) {
        var values = new TreeSet<String>();
        for (var resource : description.path("resources"))
            for (var row : rows(resource.path("name").asString()))
                if (!row.path(field).isMissingNode() && !row.path(field).isNull())
                    values.add(row.path(field).asString());
        return values;
    }

    /** Everything in which the data are not as the description says. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        var keys = new LinkedHashMap<String, Set<List<String>>>();
        var resources = description.path("resources");
        if (resources.isEmpty()) problems.add("no resources");
        for (var resource : resources) {
            if (!entries.containsKey(resource.path("path").asString()))
                problems.add("missing " + resource.path("path"));
            checkRows(resource, problems);
        }
        for (var resource : resources)
            for (var key : resource.path("schema").path("foreignKeys")) checkReference(resource, key, keys, problems);
        return problems;
    }

    private void checkRows(JsonNode resource, List<String> problems) {
        var name = resource.path("name").asString();
        var fields = new LinkedHashMap<String, JsonNode>();
        resource.path("schema")
                .path("fields")
                .forEach(field -> fields.put(field.path("name").asString(), field));
        var seen = new HashSet<List<String>>();
        var rows = rows(name);
        if (rows.size() != resource.path("lotse:rows").asInt()) problems.add(name + " has other rows than it says");
        for (var row : rows) {
            if (!Set.copyOf(row.propertyNames()).equals(fields.keySet())) problems.add(name + " has other fields");
            fields.forEach((field, says) -> {
                if (!fits(row.path(field), says)) problems.add(name + "." + field + ": " + row.path(field));
            });
            var key = values(row, resource.path("schema").path("primaryKey"));
            if (!key.isEmpty() && !seen.add(key)) problems.add(name + " twice: " + key);
        }
    }

    private static boolean fits(JsonNode value, JsonNode field) {
        if (value.isNull()) return !field.path("constraints").path("required").asBoolean(false);
        try {
            return switch (field.path("type").asString()) {
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                case "array" -> value.isArray();
                case "any" -> true;
                case "date" -> LocalDate.parse(value.asString()) != null;
                case "time" -> LocalTime.parse(value.asString()) != null;
                case "datetime" -> OffsetDateTime.parse(value.asString()) != null;
                case "string" ->
                    value.isString()
                            && formatted(value.asString(), field.path("format").asString(""));
                default -> false;
            };
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static boolean formatted(String text, String format) {
        return switch (format) {
            case "uuid" -> UUID.fromString(text).toString().equals(text);
            case "binary" -> Base64.getDecoder().decode(text).length > 0;
            default -> true;
        };
    }

    private void checkReference(
            JsonNode resource, JsonNode key, Map<String, Set<List<String>>> keys, List<String> problems) {
        var name = resource.path("name").asString();
        var to = key.path("reference").path("resource").asString("");
        var parent = to.isEmpty() ? name : to;
        var fields = key.path("reference").path("fields");
        var there = keys.computeIfAbsent(parent + fields, _ -> {
            var all = new HashSet<List<String>>();
            rows(parent).forEach(row -> all.add(values(row, fields)));
            return all;
        });
        for (var row : rows(name)) {
            var value = values(row, key.path("fields"));
            if (!value.contains("null") && !there.contains(value))
                problems.add(name + " refers to no " + parent + ": " + value);
        }
    }

    private static List<String> values(JsonNode row, JsonNode fields) {
        var values = new ArrayList<String>();
        fields.forEach(field -> {
            var value = row.path(field.asString());
            values.add(value.isArray() ? value.toString() : value.isNull() ? "null" : value.asString());
        });
        return values;
    }
}
