package de.lotse.network.intake.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON file or a row of a table, and which of its properties were read.
 *
 * @param number of the record in the file, from 1
 */
record Thing(Map<String, Object> properties, int number) {

    Optional<String> text(String key) {
        return properties.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Nullable
    String get(String key) {
        return text(key).orElse(null);
    }

    String or(String key, String otherwise) {
        return text(key).filter(text -> !text.isBlank()).orElse(otherwise);
    }

    String id() {
        return or("id", "");
    }

    boolean has(String key) {
        return properties.containsKey(key);
    }

    Optional<Thing> one(String key) {
        return properties.get(key) instanceof Map<?, ?> map ? Optional.of(of(map, number)) : Optional.empty();
    }

    /** The objects of a list; what is no object in it is nothing. */
    List<Thing> many(String key) {
        return properties.get(key) instanceof List<?> list ? all(list, number) : List.of();
    }

    static List<Thing> all(List<?> list, int number) {
        var things = new ArrayList<Thing>();
        for (var one : list) if (one instanceof Map<?, ?> map) things.add(of(map, number));
        return things;
    }

    static Thing of(Map<?, ?> map, int number) {
        var properties = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> properties.put(String.valueOf(key), value));
        return new Thing(properties, number);
    }

    /** What was not read and is not blank. */
    Map<String, Object> rest(Set<String> read) {
        var rest = new LinkedHashMap<>(properties);
        rest.keySet().removeAll(read);
        rest.values().removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
        return rest;
    }
}
