package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.HsdsContacts.contacts;
import static de.lotse.network.intake.drafts.HsdsContacts.phones;
import static de.lotse.network.intake.drafts.HsdsRows.keepRest;
import static de.lotse.network.intake.drafts.HsdsRows.plain;
import static de.lotse.network.intake.drafts.HsdsRows.rows;
import static de.lotse.network.intake.drafts.HsdsTimes.schedules;

import de.lotse.network.entries.Part;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;

/** The lists of a service of HSDS. */
final class HsdsLists {

    private HsdsLists() {}

    static void lists(DraftBuilder draft, Thing one) {
        phones(draft, one);
        contacts(draft, one);
        schedules(draft, one);
        rows(draft, one, "funding", Part.FUNDING);
        rows(draft, one, "required_documents", Part.DOCUMENTS);
        rows(draft, one, "service_areas", Part.AREAS);
        rows(draft, one, "additional_urls", Part.URLS);
        if (one.has("cost_options")) draft.list(Part.COSTS);
        for (var cost : one.many("cost_options")) {
            var values = new HashMap<>(plain(cost, Part.COSTS));
            var currency = cost.or("currency", "EUR").toUpperCase(Locale.ROOT);
            values.put("currency", currency.length() == 3 ? currency : "EUR");
            draft.add(Part.COSTS, values);
            keepRest(draft, "cost_options", cost, Part.COSTS, Set.of());
        }
        if (one.has("capacities")) draft.list(Part.CAPACITIES);
        for (var capacity : one.many("capacities")) {
            var values = new HashMap<>(plain(capacity, Part.CAPACITIES));
            capacity.one("unit").ifPresent(unit -> values.put("unit", unit.or("name", "")));
            draft.add(Part.CAPACITIES, values);
            keepRest(draft, "capacities", capacity, Part.CAPACITIES, Set.of());
        }
    }
}
