package de.lotse.network.entries;

import de.lotse.network.likeness.Traits;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What entries are recognised by, from their fields. */
public final class EntryTraits {

    private EntryTraits() {}

    /** @param around fields of its places and offers, which tell as much about an organisation as its own */
    public static Traits of(Map<String, String> fields, Collection<Map<String, String>> around) {
        var traits = new Traits.Collected()
                .name(fields.getOrDefault("name", ""))
                .name(fields.getOrDefault("alternate_name", ""));
        reach(traits, fields);
        around.forEach(other -> reach(traits, other));
        return traits.traits();
    }

    public static Traits of(Map<String, String> fields) {
        return of(fields, List.of());
    }

    private static void reach(Traits.Collected traits, Map<String, String> fields) {
        traits.mail(fields.getOrDefault("email", ""));
        traits.page(fields.getOrDefault("website", ""));
        PartRow.rows(fields.getOrDefault("phones", "")).forEach(row -> traits.phone(row.get("number")));
        PartRow.rows(fields.getOrDefault("addresses", ""))
                .forEach(row -> traits.place(row.get("address_1"), row.get("postal_code"), row.get("city")));
    }
}
