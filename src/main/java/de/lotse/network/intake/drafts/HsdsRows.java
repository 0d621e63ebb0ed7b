package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rows of the lists of HSDS in the columns of ours. */
final class HsdsRows {

    private HsdsRows() {}

    static void rows(DraftBuilder draft, Thing one, String list, Part part) {
        if (one.has(list)) draft.list(part);
        for (var row : one.many(list)) {
            var values = new HashMap<>(plain(row, part));
            if (part == Part.IDENTIFIERS)
                values.putIfAbsent("identifier_type", values.getOrDefault("identifier_scheme", "?"));
            draft.add(part, values);
            keepRest(draft, list, row, part, Set.of());
        }
    }

    static Map<String, String> plain(Thing thing, Part part) {
        var values = new HashMap<String, String>();
        part.columns().forEach(column -> thing.text(column.name()).ifPresent(text -> values.put(column.name(), text)));
        return values;
    }

    /** Ids of HSDS and of what a row belongs to are told by where it stands; the rest of it is kept. */
    static void keepRest(DraftBuilder draft, String list, Thing row, Part part, Set<String> read) {
        var rest = new TreeMap<>(row.rest(read));
        part.columns().forEach(column -> rest.remove(column.name()));
        rest.keySet()
                .removeIf(key ->
                        key.equals("id") || key.endsWith("_id") || (key.equals("updated") && part != Part.CAPACITIES));
        if (part == Part.CAPACITIES && row.one("unit").isPresent())
            rest.put("unit", row.properties().get("unit"));
        if (!rest.isEmpty()) draft.keep(list, JsonFile.text(rest));
    }
}
