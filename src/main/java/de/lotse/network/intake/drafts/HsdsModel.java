package de.lotse.network.intake.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects of an HSDS file by their ids, wherever in it they stood; two tellings of the same one are joined. */
final class HsdsModel {

    private final boolean complete;
    private final Map<String, Map<String, Thing>> objects = new LinkedHashMap<>();
    private final Map<String, Thing> alone = new LinkedHashMap<>();
    private int count;

    HsdsModel(boolean complete) {
        this.complete = complete;
    }

    boolean complete() {
        return complete;
    }

    List<Thing> all(String kind) {
        return List.copyOf(objects.getOrDefault(kind, Map.of()).values());
    }

    boolean knows(String kind, String id) {
        return objects.getOrDefault(kind, Map.of()).containsKey(id);
    }

    /** What belongs to none of our entries, under the name of its table. */
    Map<String, Thing> alone() {
        return alone;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void alone(String table, Thing thing) {
        alone.putIfAbsent(
                table + ":" + thing.or("id", Integer.toString(count)), new Thing(thing.properties(), ++count));
    }

    /** The id under which it is known from now on. */
    String add(String kind, Thing thing) {
        var its = objects.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
        var id = thing.or("id", "name:" + thing.or("name", Integer.toString(count + 1)));
        var before = its.get(id);
        if (before == null) {
            its.put(id, new Thing(new LinkedHashMap<>(thing.properties()), ++count));
            its.get(id).properties().put("id", id);
        } else
            thing.properties().forEach((key, value) -> {
                var blank = before.properties().getOrDefault(key, "");
                if (blank.equals("") || blank.equals(List.of()))
                    before.properties().put(key, value);
            });
        return id;
    }

    /** Notes to whom something belongs, where it does not say so itself. */
    void own(String kind, String id, String key, String owner) {
        var thing = objects.getOrDefault(kind, Map.of()).get(id);
        if (thing != null && thing.or(key, "").isEmpty()) thing.properties().put(key, owner);
    }
}
