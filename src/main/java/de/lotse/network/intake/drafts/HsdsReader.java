package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.intake.drafts.Vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Drafts of the objects of HSDS 3.1. Names are nearly ours; what we have no column for is kept under its HSDS name. */
final class HsdsReader {

    private static final Map<String, String> STATUS = Map.of(
            "active", "ACTIVE",
            "inactive", "INACTIVE",
            "defunct", "DEFUNCT",
            "temporarily closed", "TEMPORARILY_CLOSED");
    private static final Set<String> PHONE_TYPES =
            Set.of("text", "voice", "fax", "cell", "video", "pager", "textphone");
    private static final Set<String> TEXTS = Set.of(
            "name",
            "alternate_name",
            "description",
            "application_process",
            "interpretation_services",
            "fees_description",
            "wait_time",
            "eligibility_description",
            "alert",
            "transportation");

    private final HsdsModel model;
    private final Words words;
    private final Map<String, String> ownerOfPlace = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    HsdsReader(HsdsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    List<Draft> read() {
        for (var service : model.all("services"))
            for (var place : service.many("service_at_locations"))
                ownerOfPlace.putIfAbsent(placeId(place), service.or("organization_id", ""));
        model.all("organizations").forEach(this::organisation);
        model.all("locations").forEach(this::location);
        model.all("services").forEach(this::service);
        model.alone().forEach((id, thing) -> {
            var draft = new DraftBuilder(null, id, thing.number()).named(thing.or("name", id.replaceAll(":.*", "")));
            rest(draft.say("alone", id.replaceAll(":.*", "")), thing, Set.of());
            drafts.add(draft.build());
        });
        return drafts;
    }

    private void organisation(Thing one) {
        var draft = new DraftBuilder(Kind.ORGANISATION, one.id(), one.number()).otherwise("kind", "OTHER");
        texts(draft, one);
        attributes(draft, Kind.ORGANISATION, one);
        one.text("email").ifPresent(mail -> draft.mail("email", mail));
        one.text("website").ifPresent(page -> draft.page("website", page));
        one.text("legal_status").ifPresent(form -> draft.put("legal_form", form));
        parent(draft, one.or("parent_organization_id", ""));
        phones(draft, one);
        contacts(draft, one);
        rows(draft, one, "additional_websites", Part.URLS);
        rows(draft, one, "additional_urls", Part.URLS);
        rows(draft, one, "funding", Part.FUNDING);
        rows(draft, one, "programs", Part.PROGRAMMES);
        programmes(draft, one);
        rows(draft, one, "organization_identifiers", Part.IDENTIFIERS);
        if (one.or("name", "").isEmpty()) draft.refuse("name.missing");
        rest(
                draft,
                one,
                Set.of(
                        "id",
                        "email",
                        "website",
                        "legal_status",
                        "parent_organization_id",
                        "phones",
                        "contacts",
                        "additional_websites",
                        "additional_urls",
                        "funding",
                        "programs",
                        "organization_identifiers",
                        "attributes",
                        "services",
                        "locations"));
        drafts.add(draft.build());
    }

    /** An offer often tells more of its programme than the organisation does. */
    private void programmes(DraftBuilder draft, Thing organisation) {
        var known = new java.util.HashSet<String>();
        organisation.many("programs").forEach(one -> known.add(one.or("name", "")));
        for (var service : model.all("services"))
            if (service.or("organization_id", "").equals(organisation.id()))
                service.one("program")
                        .filter(one -> known.add(one.or("name", "")))
                        .ifPresent(one -> {
                            draft.add(Part.PROGRAMMES, plain(one, Part.PROGRAMMES));
                        });
    }

    private void parent(DraftBuilder draft, String parent) {
        if (parent.isEmpty()) return;
        if (model.knows("organizations", parent)) draft.set("parent_id", parent);
        else draft.say("parent.missing").keep("parent_organization_id", parent);
    }

    private void location(Thing one) {
        var owner = one.or("organization_id", "");
        var known = model.knows("organizations", owner) ? owner : ownerOfPlace.getOrDefault(one.id(), "");
        var kind = model.knows("organizations", known) ? Kind.LOCATION : null;
        var draft = new DraftBuilder(kind, kind == null ? "locations:" + one.id() : one.id(), one.number())
                .named(one.or("name", one.id()));
        if (kind == null) {
            drafts.add(rest(draft.say("place.owner"), one, Set.of()).build());
            return;
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
        rest(
                draft,
                one,
                Set.of(
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
                        "schedules"));
        drafts.add(draft.build());
    }

    private void addresses(DraftBuilder draft, Thing one) {
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

    private void service(Thing one) {
        var draft = new DraftBuilder(Kind.OFFER, one.id(), one.number());
        texts(draft, one);
        var organisation = one.or("organization_id", "");
        if (model.knows("organizations", organisation)) draft.set("organisation_id", organisation);
        else draft.refuse("organisation.missing");
        if (one.or("name", "").isEmpty()) draft.refuse("name.missing");
        one.text("email").ifPresent(mail -> draft.mail("email", mail));
        one.text("url").ifPresent(url -> draft.page("url", url));
        status(draft, one.or("status", ""));
        ages(draft, one);
        one.one("program").ifPresent(programme -> draft.put("programme_id", programme.or("name", "")));
        draft.otherwise("kind", words.offerKind(one.or("name", "")).orElse("ADVICE"));
        attributes(draft, one);
        languages(draft, one);
        lists(draft, one);
        places(draft, one);
        rest(
                draft,
                one,
                Set.of(
                        "id",
                        "organization_id",
                        "organization",
                        "email",
                        "url",
                        "status",
                        "minimum_age",
                        "maximum_age",
                        "program",
                        "program_id",
                        "attributes",
                        "languages",
                        "phones",
                        "contacts",
                        "schedules",
                        "funding",
                        "cost_options",
                        "required_documents",
                        "capacities",
                        "service_areas",
                        "additional_urls",
                        "service_at_locations"));
        drafts.add(draft.build());
    }

    private static void status(DraftBuilder draft, String said) {
        if (said.isEmpty()) return;
        var status = STATUS.get(said.toLowerCase(Locale.ROOT).replace('_', ' '));
        if (status == null) draft.say("status", DraftBuilder.shown(said)).keep("status", said);
        else draft.put("status", status);
    }

    private static void ages(DraftBuilder draft, Thing one) {
        for (var age : List.of("minimum_age", "maximum_age"))
            one.text(age).ifPresent(years -> {
                var whole = years.replaceFirst("\\.0+$", "");
                if (whole.isEmpty() || (whole.matches("\\d{1,3}") && Integer.parseInt(whole) <= 120))
                    draft.put(age, whole);
                else draft.say("age", DraftBuilder.shown(years)).keep(age, years);
            });
        var from = one.or("minimum_age", "").replaceFirst("\\.0+$", "");
        var to = one.or("maximum_age", "").replaceFirst("\\.0+$", "");
        if (!from.matches("\\d{1,3}") || !to.matches("\\d{1,3}") || Integer.parseInt(from) <= Integer.parseInt(to))
            return;
        draft.say("ages", from, to).keep("maximum_age", to).put("maximum_age", "");
    }

    private void lists(DraftBuilder draft, Thing one) {
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

    /** Of which only the translations have a place here. */
    private static void attributes(DraftBuilder draft, Kind kind, Thing one) {
        Translations.read(draft, kind, one);
        var left = one.many("attributes").stream()
                .filter(attribute -> !Translations.isOne(attribute))
                .toList();
        left.forEach(attribute -> draft.keep("attributes", JsonFile.text(attribute.properties())));
        if (!left.isEmpty()) draft.say("kept", "attributes");
    }

    private void attributes(DraftBuilder draft, Thing one) {
        Translations.read(draft, Kind.OFFER, one);
        for (var attribute : one.many("attributes")) {
            if (Translations.isOne(attribute)) continue;
            var term = attribute.one("taxonomy_term");
            var code = term.map(found -> found.or("code", "")).orElse("");
            var name = term.map(found -> found.or("name", "")).orElse(attribute.or("value", ""));
            var topic = words.topic(code).or(() -> words.topic(name));
            var audience = topic.isPresent() ? topic : words.audience(code).or(() -> words.audience(name));
            if (topic.isPresent()) draft.add(Part.TOPICS, Map.of("topic", topic.get()));
            else if (audience.isPresent()) draft.add(Part.AUDIENCES, Map.of("audience", audience.get()));
            else
                draft.say("unknown.TOPICS", DraftBuilder.shown(name.isEmpty() ? code : name))
                        .unknownTopic(name.isEmpty() ? code : name)
                        .keep("attributes", JsonFile.text(attribute.properties()));
        }
    }

    private void languages(DraftBuilder draft, Thing one) {
        if (one.has("languages")) draft.list(Part.LANGUAGES);
        for (var language : one.many("languages")) {
            var code = words.language(language.or("code", "")).or(() -> words.language(language.or("name", "")));
            if (code.isPresent())
                draft.add(Part.LANGUAGES, Map.of("language", code.get(), "note", language.or("note", "")));
            else
                draft.say("unknown.LANGUAGES", language.or("name", language.or("code", "")))
                        .keep("languages", JsonFile.text(language.properties()));
        }
    }

    private void places(DraftBuilder draft, Thing one) {
        if (one.has("service_at_locations")) draft.list(Part.PLACES);
        var seen = new java.util.HashSet<String>();
        for (var place : one.many("service_at_locations")) {
            var id = placeId(place);
            if (!model.knows("locations", id) || !seen.add(id)) {
                draft.keep("service_at_locations", JsonFile.text(place.properties()));
                continue;
            }
            var schedules = place.many("schedules").stream()
                    .map(schedule -> draft.row(Part.SCHEDULES, schedule(draft, schedule), List.of()))
                    .toList();
            draft.add(Part.PLACES, Map.of("location_id", id, "description", place.or("description", "")), schedules);
            phones(draft, place);
            contacts(draft, place);
            rows(draft, place, "service_areas", Part.AREAS);
        }
    }

    private static String placeId(Thing place) {
        return place.one("location").map(Thing::id).filter(id -> !id.isEmpty()).orElse(place.or("location_id", ""));
    }

    private static void texts(DraftBuilder draft, Thing one) {
        for (var field : TEXTS) one.text(field).ifPresent(text -> draft.put(field, text));
        Common.umlauts(draft, one.or("name", ""), one.or("description", ""));
    }

    private void phones(DraftBuilder draft, Thing one) {
        if (one.has("phones")) draft.list(Part.PHONES);
        phoneRows(draft, one).forEach(row -> draft.add(Part.PHONES, row));
    }

    private List<Map<String, String>> phoneRows(DraftBuilder draft, Thing one) {
        var rows = new ArrayList<Map<String, String>>();
        for (var phone : one.many("phones")) {
            var more = new HashMap<>(plain(phone, Part.PHONES));
            more.remove("number");
            var type = more.getOrDefault("type", "voice").toLowerCase(Locale.ROOT);
            more.put("type", PHONE_TYPES.contains(type) ? type : "voice");
            rows.addAll(Common.phoneRows(draft, phone.or("number", ""), more));
            keepRest(draft, "phones", phone, Part.PHONES, Set.of());
        }
        return rows;
    }

    private void contacts(DraftBuilder draft, Thing one) {
        if (one.has("contacts")) draft.list(Part.CONTACTS);
        for (var contact : one.many("contacts")) {
            var below = phoneRows(draft, contact).stream()
                    .map(row -> draft.row(Part.PHONES, row, List.of()))
                    .toList();
            draft.add(Part.CONTACTS, plain(contact, Part.CONTACTS), below);
            keepRest(draft, "contacts", contact, Part.CONTACTS, Set.of("phones"));
        }
    }

    private void schedules(DraftBuilder draft, Thing one) {
        if (one.has("schedules")) draft.list(Part.SCHEDULES);
        for (var schedule : one.many("schedules")) {
            draft.add(Part.SCHEDULES, schedule(draft, schedule));
            keepRest(draft, "schedules", schedule, Part.SCHEDULES, Set.of());
        }
    }

    /** Counting by the week and by the month; a rule of another kind keeps its words and is kept whole. */
    private Map<String, String> schedule(DraftBuilder draft, Thing schedule) {
        var row = new HashMap<>(plain(schedule, Part.SCHEDULES));
        var freq = row.getOrDefault("freq", "WEEKLY").toUpperCase(Locale.ROOT);
        var days = row.getOrDefault("byday", "").replace(" ", "");
        var known = (freq.isEmpty() || freq.equals("WEEKLY") || freq.equals("MONTHLY"))
                && days.matches("|(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*")
                && row.getOrDefault("interval", "").matches("|[1-9]|1[0-2]");
        row.put("byday", days);
        row.put("freq", freq.isEmpty() ? "WEEKLY" : freq);
        if (known) return row;
        draft.say("schedule").keep("schedules", JsonFile.text(schedule.properties()));
        List.of("freq", "byday", "interval", "bymonthday").forEach(row::remove);
        return row;
    }

    private void rows(DraftBuilder draft, Thing one, String list, Part part) {
        if (one.has(list)) draft.list(part);
        for (var row : one.many(list)) {
            var values = new HashMap<>(plain(row, part));
            if (part == Part.IDENTIFIERS)
                values.putIfAbsent("identifier_type", values.getOrDefault("identifier_scheme", "?"));
            draft.add(part, values);
            keepRest(draft, list, row, part, Set.of());
        }
    }

    private static Map<String, String> plain(Thing thing, Part part) {
        var values = new HashMap<String, String>();
        part.columns().forEach(column -> thing.text(column.name()).ifPresent(text -> values.put(column.name(), text)));
        return values;
    }

    /** Ids of HSDS and of what a row belongs to are told by where it stands; the rest of it is kept. */
    private static void keepRest(DraftBuilder draft, String list, Thing row, Part part, Set<String> read) {
        var rest = new TreeMap<>(row.rest(read));
        part.columns().forEach(column -> rest.remove(column.name()));
        rest.keySet()
                .removeIf(key ->
                        key.equals("id") || key.endsWith("_id") || (key.equals("updated") && part != Part.CAPACITIES));
        if (part == Part.CAPACITIES && row.one("unit").isPresent())
            rest.put("unit", row.properties().get("unit"));
        if (!rest.isEmpty()) draft.keep(list, JsonFile.text(rest));
    }

    private static DraftBuilder rest(DraftBuilder draft, Thing one, Set<String> read) {
        var left = one.rest(read);
        left.keySet().removeAll(TEXTS);
        if (read.isEmpty()) left.putAll(one.rest(Set.of()));
        left.forEach((key, value) -> draft.keep(key, JsonFile.text(value)));
        if (!read.isEmpty() && !left.isEmpty()) draft.say("kept", DraftBuilder.shown(String.join(", ", left.keySet())));
        return draft;
    }
}
