package de.lotse.casework.people;

import java.util.Map;
import java.util.UUID;

/**
 * What is stored, as it would be typed.
 *
 * @param version 0 as long as nothing was saved
 * @param values by field name; an empty text for what is not known
 */
record Entry(UUID id, int version, Map<String, String> values) {

    Entry {
        values = Map.copyOf(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
