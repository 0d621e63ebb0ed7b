package de.lotse.network.intake.drafts;

import de.lotse.tables.Headings;
import de.lotse.tables.Table;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of an HSDS package (tabular data package, one table for each kind of object), put into one another as the JSON of HSDS has
 * them. What points at nothing in the package stays by itself, so that it is not lost.
 */
final class HsdsTables {

    /** Table, the list in which its rows stand, and by which columns they point at what they belong to. */
    private record Below(String table, String list, Map<String, String> owners) {}

    private static final Map<String, String> PLAIN =
            Map.of("organization_id", "organizations", "service_id", "services");
    private static final Map<String, String> PLACED = Map.of(
            "service_id", "services", "location_id", "locations", "service_at_location_id", "service_at_location");
    private static final List<Below> BELOW = List.of(
            new Below("phones", "phones", with(PLACED, "organization_id", "organizations", "contact_id", "contacts")),
            new Below("contacts", "contacts", with(PLACED, "organization_id", "organizations", "", "")),
            new Below("schedules", "schedules", PLACED),
            new Below("languages", "languages", with(PLACED, "phone_id", "phones", "", "")),
            new Below("service_areas", "service_areas", PLACED),
            new Below("addresses", "addresses", Map.of("location_id", "locations")),
            new Below("accessibility", "accessibility", Map.of("location_id", "locations")),
            new Below("funding", "funding", PLAIN),
            new Below("programs", "programs", Map.of("organization_id", "organizations")),
            new Below(
                    "organization_identifiers", "organization_identifiers", Map.of("organization_id", "organizations")),
            new Below("cost_options", "cost_options", Map.of("service_id", "services")),
            new Below("required_documents", "required_documents", Map.of("service_id", "services")),
            new Below("service_capacity", "capacities", Map.of("service_id", "services")),
            new Below("url", "additional_urls", PLAIN));

    private final Map<String, Map<String, Map<String, Object>>> tables = new LinkedHashMap<>();
    private final Set<Map<String, Object>> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nameless;

    private HsdsTables() {}

    static boolean are(Set<String> names) {
        return names.contains("organizations.csv") || names.contains("services.csv") || names.contains("locations.csv");
    }

    /** @param files by their names, such as {@code services.csv} */
    static HsdsModel read(Map<String, byte[]> files) {
        var tables = new HsdsTables();
        files.forEach((name, content) -> {
            if (name.endsWith(".csv")) tables.add(name.replace(".csv", ""), content);
        });
        return tables.model();
    }

    /** The same tables as one JSON object, as {@code tabular.json} of the specification has them. */
    static HsdsModel read(Thing object) {
        var tables = new HsdsTables();
        object.properties().keySet().forEach(name -> {
            for (var row : object.many(name))
                tables.put(name.replace(".csv", ""), new LinkedHashMap<>(row.properties()));
        });
        return tables.model();
    }

    private void add(String name, byte[] content) {
        if (content.length == 0) return;
        Table table;
        try {
            table = TableFile.read(content);
        } catch (TableRefused refused) {
            if (new String(content, java.nio.charset.StandardCharsets.UTF_8)
                            .strip()
                            .lines()
                            .count()
                    < 2) return; // headings alone
            throw new TableRefused("network.intake.file.zip.table", name + ".csv", refused.text());
        }
        var head = table.lines().getFirst();
        for (var line : table.lines().subList(1, table.lines().size())) {
            var row = new LinkedHashMap<String, Object>();
            for (var column = 0; column < table.columns(); column++) {
                var key = head.cell(column).strip();
                if (!Headings.key(key).isEmpty()) row.put(key, CleanText.of(line.cell(column)));
            }
            put(name, row);
        }
    }

    private void put(String table, Map<String, Object> row) {
        row.replaceAll((key, value) -> value instanceof String ? value : JsonFile.text(value));
        var id = String.valueOf(row.getOrDefault("id", ""));
        rows(table).putIfAbsent(id.isBlank() ? "nameless-" + nameless++ : id, row);
    }

    private Map<String, Map<String, Object>> rows(String table) {
        return tables.computeIfAbsent(table, _ -> new LinkedHashMap<>());
    }

    private HsdsModel model() {
        BELOW.forEach(this::hang);
        terms();
        programmes();
        units();
        places();
        var model = new HsdsModel(true);
        for (var kind : List.of("organizations", "services", "locations"))
            rows(kind).values().forEach(row -> model.add(kind, Thing.of(row, 0)));
        tables.forEach((table, rows) -> {
            if (!List.of("organizations", "services", "locations").contains(table))
                rows.values().stream()
                        .filter(row -> !placed.contains(row))
                        .forEach(row -> model.alone(table, Thing.of(row, 0)));
        });
        return model;
    }

    /** A row can belong to several; each gets it. Its own columns that point at them are taken off the copy. */
    private void hang(Below below) {
        for (var row : rows(below.table()).values())
            below.owners().forEach((column, table) -> {
                if (column.isEmpty()) return;
                var owner = tables.getOrDefault(table, Map.of()).get(String.valueOf(row.getOrDefault(column, "")));
                if (owner != null) put(owner, below.list(), row);
            });
    }

    private void put(Map<String, Object> owner, String list, Map<String, Object> row) {
        placed.add(row);
        many(owner, list).add(row);
    }

    @SuppressWarnings("unchecked") // only lists that this class puts there stand under these names
    private static List<Object> many(Map<String, Object> owner, String list) {
        if (!(owner.get(list) instanceof List<?>)) owner.put(list, new ArrayList<>());
        return (List<Object>) owner.get(list);
    }

    private void terms() {
        var terms = tables.getOrDefault("taxonomy_terms", Map.of());
        for (var attribute : tables.getOrDefault("attributes", Map.<String, Map<String, Object>>of())
                .values()) {
            var term = terms.get(String.valueOf(attribute.getOrDefault("taxonomy_term_id", "")));
            if (term != null) attribute.put("taxonomy_term", new HashMap<>(term));
            for (var kind : List.of("services", "organizations", "locations")) {
                var owner =
                        tables.getOrDefault(kind, Map.of()).get(String.valueOf(attribute.getOrDefault("link_id", "")));
                if (owner != null) put(owner, "attributes", attribute);
            }
        }
    }

    private void programmes() {
        var programmes = tables.getOrDefault("programs", Map.<String, Map<String, Object>>of());
        for (var service : rows("services").values()) {
            var programme = programmes.get(String.valueOf(service.getOrDefault("program_id", "")));
            if (programme != null) service.put("program", new HashMap<>(programme));
        }
    }

    private void units() {
        var units = tables.getOrDefault("units", Map.<String, Map<String, Object>>of());
        for (var capacity : rows("service_capacity").values()) {
            var unit = units.get(String.valueOf(capacity.getOrDefault("unit_id", "")));
            if (unit != null) capacity.put("unit", new HashMap<>(unit));
        }
    }

    private void places() {
        for (var place : rows("service_at_location").values()) {
            var service = rows("services").get(String.valueOf(place.getOrDefault("service_id", "")));
            if (service != null) put(service, "service_at_locations", place);
        }
    }

    private static Map<String, String> with(
            Map<String, String> some, String key, String value, String other, String its) {
        var all = new LinkedHashMap<>(some);
        all.put(key, value);
        if (!other.isEmpty()) all.put(other, its);
        return all;
    }
}
