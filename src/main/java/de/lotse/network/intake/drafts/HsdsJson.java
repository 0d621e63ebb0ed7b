package de.lotse.network.intake.drafts;

import de.lotse.tables.TableRefused;
import java.util.List;

/** Finds the objects of HSDS in JSON: one of them, a list, or the envelope of a page of a list. What an object is, its properties tell. */
final class HsdsJson {

    private static final List<String> ORGANISATION = List.of(
            "legal_status",
            "website",
            "organization_identifiers",
            "services",
            "email",
            "tax_status",
            "locations",
            "alternate_name",
            "year_incorporated",
            "logo",
            "parent_organization_id");

    private final HsdsModel model;

    private HsdsJson(boolean complete) {
        model = new HsdsModel(complete);
    }

    static HsdsModel read(Object json) {
        if (json instanceof List<?> list) return all(Thing.all(list, 0), list.size() > 1);
        if (!(json instanceof java.util.Map<?, ?> map)) throw new TableRefused("network.intake.file.json.unknown");
        var object = Thing.of(map, 0);
        if (object.properties().keySet().stream().anyMatch(key -> key.endsWith(".csv"))) return HsdsTables.read(object);
        if (object.has("contents")) return all(object.many("contents"), isWhole(object));
        if (object.has("openapi_url")) throw new TableRefused("network.intake.file.json.base");
        return all(List.of(object), false);
    }

    private static boolean isWhole(Thing envelope) {
        return envelope.or("total_pages", "1").matches("[01]");
    }

    private static HsdsModel all(List<Thing> things, boolean complete) {
        var json = new HsdsJson(complete);
        things.forEach(json::add);
        return json.model;
    }

    private void add(Thing one) {
        if (one.has("service_at_locations") || one.has("status") || one.has("organization")) service(one);
        else if (one.has("service") || one.has("location")) atLocation(one);
        else if (one.has("location_type") || one.has("latitude") || one.has("addresses")) location(one);
        else if (one.has("version") && one.has("uri")) model.alone("taxonomies", one);
        else if (one.has("taxonomy") || one.has("taxonomy_detail") || one.has("term_uri"))
            model.alone("taxonomy_terms", one);
        else if (ORGANISATION.stream().anyMatch(one::has)) organisation(one);
        else if (one.has("organization_id")) service(one);
        else throw new TableRefused("network.intake.file.json.unknown");
    }

    private String organisation(Thing one) {
        var id = model.add("organizations", one);
        one.many("services").forEach(service -> model.own("services", service(service), "organization_id", id));
        one.many("locations").forEach(location -> model.own("locations", location(location), "organization_id", id));
        return id;
    }

    private String service(Thing one) {
        var id = model.add("services", one);
        one.one("organization").ifPresent(owner -> model.own("services", id, "organization_id", organisation(owner)));
        for (var place : one.many("service_at_locations")) place.one("location").ifPresent(this::location);
        return id;
    }

    private String location(Thing one) {
        return model.add("locations", one);
    }

    /** The link between an offer and a place, from the side of the link. */
    private void atLocation(Thing one) {
        one.one("location").ifPresent(this::location);
        var service = one.one("service");
        if (service.isEmpty()) return;
        var link = new java.util.LinkedHashMap<>(one.properties());
        link.remove("service");
        var whole = new java.util.LinkedHashMap<>(service.get().properties());
        whole.putIfAbsent("service_at_locations", List.of(link));
        service(Thing.of(whole, 0));
    }
}
