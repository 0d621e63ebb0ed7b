package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.HsdsContacts.contacts;
import static de.lotse.network.intake.drafts.HsdsContacts.phones;
import static de.lotse.network.intake.drafts.HsdsRows.keepRest;
import static de.lotse.network.intake.drafts.HsdsRows.plain;
import static de.lotse.network.intake.drafts.HsdsRows.rows;
import static de.lotse.network.intake.drafts.HsdsTexts.attributes;
import static de.lotse.network.intake.drafts.HsdsTexts.rest;
import static de.lotse.network.intake.drafts.HsdsTexts.texts;
import static de.lotse.network.intake.drafts.HsdsTimes.schedules;

import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.intake.drafts.Vocabulary.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Drafts of the places of HSDS; one belongs to the organisation it names, else to that of an offer given there. */
final class HsdsLocations {

    private static final Set<String> READ = Set.of(
            "id",
            "organization_id",
            "location_type",
            "url",
            "latitude",
            "longitude",
            "addresses",
            "phones",
            "contacts",
            "accessibility",
            "attributes",
            "schedules");

    private final HsdsModel model;
    private final Words words;
    private final Map<String, String> ownerOfPlace;

    HsdsLocations(HsdsModel model, Words words, Map<String, String> ownerOfPlace) {
        this.model = model;
        this.words = words;
        this.ownerOfPlace = ownerOfPlace;
    }

    Draft read(Thing one) {
        var owner = one.or("organization_id", "");
        var known = model.knows("organizations", owner) ? owner : ownerOfPlace.getOrDefault(one.id(), "");
        var kind = model.knows("organizations", known) ? Kind.LOCATION : null;
        var draft = new DraftBuilder(kind, kind == null ? "locations:" + one.id() : one.id(), one.number())
                .named(one.or("name", one.id()));
        if (kind == null) {
            return rest(draft.say("place.owner"), one, Set.of()).build();
        }
        if (!owner.isEmpty() && !owner.equals(known))
            draft.say("place.owner.other").keep("organization_id", owner);
        draft.set("organisation_id", known);
        texts(draft, one);
        attributes(draft, Kind.LOCATION, one);
        var type = one.or("location_type", "physical").toUpperCase(Locale.ROOT);
        draft.put("location_type", Set.of("PHYSICAL", "POSTAL", "VIRTUAL").contains(type) ? type : "PHYSICAL");
        one.text("url").ifPresent(url -> draft.page("url", url));
        Common.position(draft, words.here(), one.or("latitude", ""), one.or("longitude", ""));
        addresses(draft, one);
        phones(draft, one);
        contacts(draft, one);
        rows(draft, one, "accessibility", Part.ACCESSIBILITY);
        schedules(draft, one);
        rest(draft, one, READ);
        return draft.build();
    }

    private static void addresses(DraftBuilder draft, Thing one) {
        if (one.has("addresses")) draft.list(Part.ADDRESSES);
        for (var address : one.many("addresses")) {
            var values = new HashMap<>(plain(address, Part.ADDRESSES));
            var country = address.or("country", "DE").toUpperCase(Locale.ROOT);
            values.put("country", country.matches("[A-Z]{2}") ? country : "DE");
            if (!country.matches("[A-Z]{2}")) draft.keep("addresses.country", country);
            var type = address.or("address_type", "physical").toUpperCase(Locale.ROOT);
            values.put("address_type", Set.of("PHYSICAL", "POSTAL", "VIRTUAL").contains(type) ? type : "PHYSICAL");
            if (country.equals("DE") && address.or("postal_code", "").isEmpty())
                draft.say("address.postcode", address.or("address_1", ""));
            Common.umlauts(draft, address.or("address_1", ""), address.or("city", ""));
            draft.add(Part.ADDRESSES, values);
            keepRest(draft, "addresses", address, Part.ADDRESSES, Set.of("location_id"));
        }
    }
}
