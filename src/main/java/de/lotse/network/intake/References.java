package de.lotse.network.intake;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What entries of the file mean by the ids of the source. */
final class References {

    private final Map<String, Item> byKey;
    private final Map<Kind, Map<UUID, Entry>> here;
    private final List<Item> items;

    /** @param byKey by {@link ExternalRecord#key}, which may grow until the first is asked for, as the items may */
    References(Map<String, Item> byKey, Map<Kind, Map<UUID, Entry>> here, List<Item> items) {
        this.byKey = byKey;
        this.here = here;
        this.items = items;
    }

    /** Ids of the source become ours; what they mean and is not taken is left out. */
    void refer(Item item) {
        item.fields.computeIfPresent("organisation_id", (_, id) -> ours(Kind.ORGANISATION, id));
        item.fields.computeIfPresent("parent_id", (_, id) -> ours(Kind.ORGANISATION, id));
        if (item.fields.getOrDefault("parent_id", "").equals(String.valueOf(item.target)))
            item.fields.put("parent_id", "");
        item.fields.computeIfPresent(Part.PLACES.field(), (_, text) -> {
            var seen = new HashSet<String>();
            var rows = new ArrayList<PartRow>();
            for (var row : PartRow.rows(text)) {
                var values = new HashMap<>(row.values());
                values.put("location_id", ours(Kind.LOCATION, row.get("location_id")));
                var place = values.getOrDefault("location_id", "");
                if (!place.isEmpty() && seen.add(place)) rows.add(new PartRow(values, row.below()));
            }
            return PartRow.text(Part.PLACES, rows);
        });
    }

    private String ours(Kind kind, String externalId) {
        var item = externalId.isEmpty() ? null : byKey.get(ExternalRecord.key(kind.name(), externalId));
        return item == null || item.target == null || !item.isTaken() ? "" : item.target.toString();
    }

    /** Of what is here or will be; empty where there is none. */
    String nameOf(String id) {
        var uuid = UUID.fromString(id);
        for (var kind : Kind.values()) {
            var entry = here.getOrDefault(kind, Map.of()).get(uuid);
            if (entry != null) return FieldText.title(entry);
        }
        return items.stream()
                .filter(item -> uuid.equals(item.target))
                .map(item -> item.draft.name())
                .findFirst()
                .orElse("");
    }
}
