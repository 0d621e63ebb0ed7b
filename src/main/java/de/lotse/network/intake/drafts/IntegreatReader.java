package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.intake.drafts.IntegreatLanguages.Told;
import de.lotse.network.intake.drafts.Vocabulary.Words;
import de.lotse.network.rules.TextLanguage;
import de.lotse.network.texts.ImportedTexts;
import de.lotse.network.texts.TextKey;
import de.lotse.tables.TableRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Places of the public API of Integreat CMS (version 3, {@code /api/v3/{region}/{language}/locations/}). There a place is all that there is; here it
 * is an organisation, its place, and what is offered at it.
 */
final class IntegreatReader {

    private static final Set<String> READ = Set.of(
            "id",
            "title",
            "excerpt",
            "content",
            "location",
            "email",
            "phone_number",
            "website",
            "category",
            "organization",
            "opening_hours",
            "temporarily_closed",
            "appointment_url",
            "barrier_free",
            "contacts");

    private final Words words;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> organisations = new java.util.HashSet<>();

    private IntegreatReader(Words words) {
        this.words = words;
    }

    /** Whether these are places as Integreat tells them. */
    static boolean is(Object json) {
        return places(json).stream()
                .anyMatch(one -> one.has("title") && (one.has("location") || one.has("opening_hours")));
    }

    static List<Draft> read(Object json, Words words) {
        var reader = new IntegreatReader(words);
        var number = 0;
        var numbered = new ArrayList<Thing>();
        for (var place : places(json)) numbered.add(new Thing(place.properties(), ++number));
        reader.read(IntegreatLanguages.of(numbered));
        if (number == 0) throw new TableRefused("network.intake.file.json.unknown");
        return reader.drafts;
    }

    private void read(IntegreatLanguages languages) {
        var told = languages.byGerman();
        languages.german().forEach(place -> place(place, told.getOrDefault(place, List.of())));
        languages.alone().forEach(this::alone);
    }

    /** A translation of something that is not here cannot be read in. */
    private void alone(Thing place) {
        drafts.add(new DraftBuilder(Kind.OFFER, place.or("id", place.or("title", "")), place.number())
                .named(place.or("title", place.id()))
                .refuse("language.alone", IntegreatLanguages.language(place))
                .build());
    }

    /** Also of several answers, one for each language: in a list, or each under its language. */
    private static List<Thing> places(Object json) {
        if (json instanceof List<?> list && list.stream().allMatch(List.class::isInstance))
            return list.stream()
                    .flatMap(one -> places(Objects.requireNonNull(one)).stream())
                    .toList();
        if (json instanceof List<?> list) return Thing.all(list, 0);
        if (json instanceof Map<?, ?> map
                && !map.isEmpty()
                && map.keySet().stream().allMatch(IntegreatReader::isLanguage))
            return places(List.copyOf(map.values()));
        if (!(json instanceof Map<?, ?> map)) return List.of();
        var object = Thing.of(map, 0);
        for (var key : List.of("pois", "locations", "results")) if (object.has(key)) return object.many(key);
        return List.of(object);
    }

    private static boolean isLanguage(Object key) {
        return key.equals("de") || TextLanguage.coded(key.toString()).isPresent();
    }

    private void place(Thing one, List<Told> told) {
        var id = one.or("id", "title:" + one.or("title", ""));
        if (one.or("title", "").isEmpty()) {
            drafts.add(new DraftBuilder(Kind.OFFER, id, one.number())
                    .named(id)
                    .refuse("name.missing")
                    .build());
            return;
        }
        var organisation = organisation(one, id);
        var hasPlace = location(one, id, organisation);
        drafts.add(offer(one, id, organisation, hasPlace, told));
    }

    private String organisation(Thing one, String id) {
        var told = one.one("organization").filter(its -> !its.or("name", "").isEmpty());
        var key = told.map(its -> "organization:" + its.or("id", its.or("name", "")))
                .orElse("place:" + id);
        if (!organisations.add(key)) return key;
        var draft = new DraftBuilder(Kind.ORGANISATION, key, one.number())
                .put("name", told.map(its -> its.or("name", "")).orElse(one.or("title", "")));
        draft.otherwise("kind", words.organisationKind(category(one)).orElse("OTHER"));
        told.flatMap(its -> its.text("website")).ifPresent(page -> draft.page("website", page));
        if (told.isEmpty()) reach(draft, one, "website");
        Common.umlauts(draft, one.or("title", ""));
        drafts.add(draft.build());
        return key;
    }

    private boolean location(Thing one, String id, String organisation) {
        var place = one.one("location");
        if (place.isEmpty()) return false;
        var its = place.get();
        var draft = new DraftBuilder(Kind.LOCATION, id, one.number())
                .set("organisation_id", organisation)
                .put("name", one.or("title", ""));
        var street = its.or("address", "");
        if (street.isEmpty()) draft.say("address.street");
        draft.add(Part.ADDRESSES, Common.address(draft, street, its.or("postcode", ""), its.or("town", "")));
        Common.position(draft, words.here(), its.or("latitude", ""), its.or("longitude", ""));
        Common.umlauts(draft, street);
        var free = one.or("barrier_free", "");
        if (free.equals("true")) draft.add(Part.ACCESSIBILITY, Map.of("feature", "STEP_FREE"));
        if (free.equals("false")) draft.add(Part.ACCESSIBILITY, Map.of("feature", "NOT_ACCESSIBLE"));
        drafts.add(draft.build());
        return true;
    }

    private Draft offer(Thing one, String id, String organisation, boolean hasPlace, List<Told> told) {
        var draft = new DraftBuilder(Kind.OFFER, id, one.number())
                .set("organisation_id", organisation)
                .put("name", one.or("title", ""))
                .put("description", description(one))
                .otherwise("kind", words.offerKind(category(one)).orElse("PLACE"));
        draft.put("status", one.or("temporarily_closed", "").equals("true") ? "TEMPORARILY_CLOSED" : "ACTIVE");
        if (hasPlace) draft.add(Part.PLACES, Map.of("location_id", id));
        reach(draft, one, "url");
        one.text("appointment_url").filter(url -> !url.isEmpty()).ifPresent(url -> {
            draft.set("appointment", "POSSIBLE");
            draft.add(Part.URLS, Map.of("label", "Termin", "url", url));
        });
        topic(draft, category(one));
        IntegreatTimes.read(draft, one);
        IntegreatContacts.read(draft, one);
        told.forEach(each -> text(draft, one, each));
        var left = one.rest(READ);
        left.forEach((key, value) -> draft.keep(key, JsonFile.text(value)));
        Common.umlauts(draft, one.or("title", ""));
        return draft.build();
    }

    private static String description(Thing one) {
        return CleanText.ofPage(one.or("content", one.or("excerpt", "")));
    }

    /** The name comes in German in every language; what is the same as in German was never translated. */
    private static void text(DraftBuilder draft, Thing german, Told told) {
        var text = description(told.place());
        if (text.equals(description(german))) return;
        var language = TextLanguage.coded(told.language());
        var fitting = ImportedTexts.fitting(Kind.OFFER.name(), "description", text);
        if (language.isPresent() && fitting.isPresent())
            draft.text(new TextKey(language.get(), "description"), fitting.get());
        else draft.keep("content (" + told.language() + ")", text);
    }

    private static void reach(DraftBuilder draft, Thing one, String page) {
        one.text("email").ifPresent(mail -> draft.mail("email", mail));
        one.text("website").ifPresent(url -> draft.page(page, url));
        one.text("phone_number").ifPresent(number -> Common.phones(draft, number, Map.of()));
    }

    private static String category(Thing one) {
        return one.one("category").map(category -> category.or("name", "")).orElse(one.or("category", ""));
    }

    private void topic(DraftBuilder draft, String category) {
        if (category.isEmpty()) return;
        draft.list(Part.TOPICS);
        var topic = words.topic(category);
        if (topic.isPresent()) draft.add(Part.TOPICS, Map.of("topic", topic.get()));
        else
            draft.say("unknown.TOPICS", DraftBuilder.shown(category))
                    .unknownTopic(category)
                    .keep("category", category);
    }
}
