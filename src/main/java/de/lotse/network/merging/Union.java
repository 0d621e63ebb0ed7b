package de.lotse.network.merging;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields in which two entries differ, and what becomes of each by somebody's choice. */
record Union(Entry kept, Entry gone) {

    static final String ONE = "eine";
    static final String OTHER = "andere";
    static final String BOTH = "beide";
    static final String FIELD = "feld-"; // of the form
    private static final String PUBLICATION = "publication";
    private static final String PUBLISHED = "PUBLISHED";

    List<String> differing() {
        var fields = new ArrayList<String>();
        kept.kind().columns().forEach(column -> fields.add(column.name()));
        kept.kind().parts().forEach(part -> fields.add(part.field()));
        return fields.stream()
                .filter(field -> !kept.get(field).equals(gone.get(field)))
                .filter(field -> !(field.equals("parent_id") && isBetweenThem()))
                .filter(field -> !field.equals(PUBLICATION))
                .toList();
    }

    /** What the public knows goes on: nobody is asked. */
    private static boolean isPublished(Entry entry) {
        return entry.get(PUBLICATION).equals(PUBLISHED);
    }

    private boolean isBetweenThem() {
        return kept.get("parent_id").equals(gone.id().toString())
                || gone.get("parent_id").equals(kept.id().toString());
    }

    boolean isList(String field) {
        return kept.kind().part(field).isPresent();
    }

    /** What is proposed: both lists, and the text that is there at all. */
    String proposed(String field) {
        if (isList(field))
            return kept.get(field).isEmpty() ? OTHER : gone.get(field).isEmpty() ? ONE : BOTH;
        return kept.get(field).isEmpty() ? OTHER : ONE;
    }

    /**
     * The fields of the one that goes on that become different.
     *
     * @param choice by field
     */
    Map<String, String> chosen(Map<String, String> choice) {
        var changed = new TreeMap<String, String>();
        for (var field : differing()) {
            var value =
                    switch (choice.getOrDefault(field, proposed(field))) {
                        case OTHER -> gone.get(field);
                        case BOTH -> both(field);
                        default -> kept.get(field);
                    };
            if (!value.equals(kept.get(field)) && !(field.equals("name") && value.isEmpty())) changed.put(field, value);
        }
        if (kept.get("parent_id").equals(gone.id().toString())) changed.put("parent_id", "");
        if (isPublished(gone) && !isPublished(kept)) changed.put(PUBLICATION, PUBLISHED);
        position(choice, changed);
        return changed;
    }

    /** Latitude and longitude are chosen together. */
    private void position(Map<String, String> choice, Map<String, String> changed) {
        if (kept.kind() != Kind.LOCATION) return;
        changed.remove("longitude");
        var from = choice.getOrDefault("latitude", proposed("latitude")).equals(OTHER) ? gone : kept;
        changed.remove("latitude");
        for (var field : List.of("latitude", "longitude"))
            if (!from.get(field).equals(kept.get(field))) changed.put(field, from.get(field));
    }

    private String both(String field) {
        var part = kept.kind().part(field).orElse(null);
        return part == null ? kept.get(field) : both(part, field);
    }

    private String both(Part part, String field) {
        var rows = new ArrayList<>(PartRow.rows(kept.get(field)));
        for (var row : PartRow.rows(gone.get(field))) if (!isThere(part, rows, row)) rows.add(row);
        return PartRow.text(part, rows);
    }

    /** A language or a place stands once in an offer, whatever is said beside it. */
    private static boolean isThere(Part part, List<PartRow> rows, PartRow row) {
        var key = key(part);
        return key == null
                ? rows.contains(row)
                : rows.stream().anyMatch(one -> one.get(key).equals(row.get(key)));
    }

    private static @Nullable String key(Part part) {
        return switch (part) {
            case LANGUAGES -> "language";
            case PLACES -> "location_id";
            case PHONES -> "number";
            default -> null;
        };
    }
}
