package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.HsdsContacts.contacts;
import static de.lotse.network.intake.drafts.HsdsContacts.phones;
import static de.lotse.network.intake.drafts.HsdsRows.rows;
import static de.lotse.network.intake.drafts.HsdsTexts.rest;
import static de.lotse.network.intake.drafts.HsdsTexts.texts;
import static de.lotse.network.intake.drafts.HsdsTimes.schedule;

import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.intake.drafts.Vocabulary.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Drafts of the services of HSDS, that is, of offers. */
final class HsdsServices {

    private static final Set<String> READ = Set.of(
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
            "service_at_locations");

    private static final Map<String, String> STATUS = Map.of(
            "active", "ACTIVE",
            "inactive", "INACTIVE",
            "defunct", "DEFUNCT",
            "temporarily closed", "TEMPORARILY_CLOSED");

    private final HsdsModel model;
    private final Words words;

    HsdsServices(HsdsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Draft read(Thing one) {
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
        HsdsLists.lists(draft, one);
        places(draft, one);
        rest(draft, one, READ);
        return draft.build();
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
        var seen = new HashSet<String>();
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

    static String placeId(Thing place) {
        return place.one("location").map(Thing::id).filter(id -> !id.isEmpty()).orElse(place.or("location_id", ""));
    }
}
