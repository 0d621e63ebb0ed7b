package de.lotse.network.locations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is filled in for a place: for each field its canonical text, empty where nothing is known. */
record LocationSheet(Map<LocationField, String> values) {

    LocationSheet {
        var all = new EnumMap<LocationField, String>(LocationField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) all.put(field, value.strip());
        });
        values = Collections.unmodifiableMap(all);
    }

    String get(LocationField field) {
        return values.getOrDefault(field, "");
    }

    boolean isEmpty(LocationField field) {
        return get(field).isEmpty();
    }

    List<String> lines(LocationField field) {
        return get(field).lines().toList();
    }

    /** The fields in which the other one says something else. */
    Set<LocationField> differences(LocationSheet other) {
        var different = EnumSet.noneOf(LocationField.class);
        for (var field : LocationField.values()) if (!get(field).equals(other.get(field))) different.add(field);
        return different;
    }
}
