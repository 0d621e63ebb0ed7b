package de.lotse.network.merging;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Entries that refer to one that is gone, and from its end on to the one that was kept. */
@Component
class Dependents {

    private final Entries entries;

    Dependents(Entries entries) {
        this.entries = entries;
    }

    /** What becomes different in each. */
    Map<Entry, Map<String, String>> of(Entry kept, Entry gone) {
        return switch (kept.kind()) {
            case ORGANISATION -> ofOrganisation(kept, gone);
            case LOCATION -> ofPlace(kept, gone);
            case OFFER -> Map.of();
        };
    }

    private Map<Entry, Map<String, String>> ofOrganisation(Entry kept, Entry gone) {
        var dependents = new HashMap<Entry, Map<String, String>>();
        var id = kept.id().toString();
        entries.referring(Kind.ORGANISATION, "parent_id", gone.id()).values().stream()
                .filter(entry -> !entry.id().equals(kept.id()))
                .forEach(entry -> dependents.put(entry, Map.of("parent_id", id)));
        entries.referring(Kind.LOCATION, "organisation_id", gone.id())
                .values()
                .forEach(entry -> dependents.put(entry, Map.of("organisation_id", id)));
        entries.referring(Kind.OFFER, "organisation_id", gone.id())
                .values()
                .forEach(entry -> dependents.put(entry, ofOwner(entry, id)));
        return dependents;
    }

    private Map<Entry, Map<String, String>> ofPlace(Entry kept, Entry gone) {
        var dependents = new HashMap<Entry, Map<String, String>>();
        entries.at(gone.id())
                .values()
                .forEach(entry -> dependents.put(entry, Map.of(Part.PLACES.field(), moved(entry, kept, gone))));
        return dependents;
    }

    /** A programme belongs to its organisation, so that the new one gets one of the same name. */
    private static Map<String, String> ofOwner(Entry offer, String id) {
        var changed = new HashMap<String, String>();
        changed.put("organisation_id", id);
        if (!offer.get("programme_id").isEmpty()) changed.put("programme_id", offer.get("programme_id"));
        return changed;
    }

    private static String moved(Entry offer, Entry kept, Entry gone) {
        var rows = new ArrayList<PartRow>();
        for (var row : PartRow.rows(offer.get(Part.PLACES.field()))) {
            var isGone = row.get("location_id").equals(gone.id().toString());
            var values = new HashMap<>(row.values());
            if (isGone) values.put("location_id", kept.id().toString());
            var there = rows.stream()
                    .filter(one -> one.get("location_id").equals(values.get("location_id")))
                    .findFirst();
            if (there.isEmpty()) rows.add(new PartRow(values, row.below()));
            else rows.set(rows.indexOf(there.get()), joined(there.get(), row));
        }
        return PartRow.text(Part.PLACES, rows);
    }

    private static PartRow joined(PartRow one, PartRow other) {
        var below = new ArrayList<>(one.below());
        other.below().stream().filter(row -> !below.contains(row)).forEach(below::add);
        return new PartRow(one.values(), below);
    }
}
