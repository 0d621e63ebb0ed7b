package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.HsdsTexts.rest;

import de.lotse.network.intake.drafts.Vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts of the objects of HSDS 3.1. Names are nearly ours; what we have no column for is kept under its HSDS name. */
final class HsdsReader {

    private final HsdsModel model;
    private final Words words;

    HsdsReader(HsdsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    List<Draft> read() {
        var drafts = new ArrayList<Draft>();
        var organisations = new HsdsOrganisations(model);
        var locations = new HsdsLocations(model, words, ownersOfPlaces());
        var services = new HsdsServices(model, words);
        model.all("organizations").forEach(one -> drafts.add(organisations.read(one)));
        model.all("locations").forEach(one -> drafts.add(locations.read(one)));
        model.all("services").forEach(one -> drafts.add(services.read(one)));
        model.alone().forEach((id, thing) -> drafts.add(alone(id, thing)));
        return drafts;
    }

    private Map<String, String> ownersOfPlaces() {
        var owners = new HashMap<String, String>();
        for (var service : model.all("services"))
            for (var place : service.many("service_at_locations"))
                owners.putIfAbsent(HsdsServices.placeId(place), service.or("organization_id", ""));
        return owners;
    }

    private static Draft alone(String id, Thing thing) {
        var list = id.replaceAll(":.*", "");
        var draft = new DraftBuilder(null, id, thing.number()).named(thing.or("name", list));
        return rest(draft.say("alone", list), thing, Set.of()).build();
    }
}
