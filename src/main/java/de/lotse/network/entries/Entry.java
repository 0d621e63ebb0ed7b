package de.lotse.network.entries;

import java.util.Map;
import java.util.UUID;

/**
 * An entry as it stands.
 *
 * @param version counts its changes
 * @param fields every one of its kind, blank where nothing is said
 */
public record Entry(Kind kind, UUID id, int version, Map<String, String> fields) {

    public Entry {
        fields = Map.copyOf(fields);
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public String name() {
        return get("name");
    }

    public boolean isArchived() {
        return get("publication").equals("ARCHIVED");
    }
}
