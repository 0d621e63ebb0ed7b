package de.lotse.network.intake.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of Integreat for several languages, put together: it tells a place once for each language, under another id, at an address
 * with the language in it ({@code /region/en/locations/…}); the same place has the same {@code location.id}.
 *
 * @param german places as they are told in German, or without a language
 * @param translated the others
 */
record IntegreatLanguages(List<Thing> german, List<Thing> translated) {

    private static final String GERMAN = "de";

    /** A place in another language. */
    record Told(String language, Thing place) {}

    static IntegreatLanguages of(List<Thing> places) {
        var german = new ArrayList<Thing>();
        var translated = new ArrayList<Thing>();
        for (var place : places) (language(place).equals(GERMAN) ? german : translated).add(place);
        return new IntegreatLanguages(german, translated);
    }

    /** As in the address of the place, {@code de} without one. */
    static String language(Thing place) {
        var steps = place.or("path", "").split("/", -1);
        var language = steps.length > 3 && steps[3].equals("locations") ? steps[2] : GERMAN;
        return language.replaceFirst("^de-(si|ls|easy|simple)$", "de-plain");
    }

    /** By the German place to which each belongs. */
    Map<Thing, List<Told>> byGerman() {
        var told = new LinkedHashMap<Thing, List<Told>>();
        for (var place : translated)
            german(place).ifPresent(german -> told.computeIfAbsent(german, _ -> new ArrayList<>())
                    .add(new Told(language(place), place)));
        return told;
    }

    /** Whose German telling is not in the file. */
    List<Thing> alone() {
        return translated.stream().filter(place -> german(place).isEmpty()).toList();
    }

    private Optional<Thing> german(Thing place) {
        var named = place.one("available_languages")
                .flatMap(all -> all.one(GERMAN))
                .map(Thing::id)
                .orElse("");
        return german.stream()
                .filter(one -> (!named.isEmpty() && one.id().equals(named)) || isSamePlace(one, place))
                .findFirst();
    }

    private static boolean isSamePlace(Thing one, Thing other) {
        var id = one.one("location").map(Thing::id).orElse("");
        return !id.isEmpty() && id.equals(other.one("location").map(Thing::id).orElse(""));
    }
}
