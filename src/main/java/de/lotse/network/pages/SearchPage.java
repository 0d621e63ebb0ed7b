package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.network.search.Choice;
import de.lotse.network.search.OfferHits;
import de.lotse.network.site.SitePage;
import de.lotse.network.site.Visit;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The directory: what to look for, and what was found.
 *
 * @param host of this page; a map from there needs no consent
 */
record SearchPage(
        SitePage site, SearchForm form, OfferHits hits, List<Card> cards, Words words, String host, Instant now) {

    static final int SIZE = 20;

    Visit visit() {
        return Visit.current();
    }

    /** What is left to choose with the rest as it is, with the number of offers. What is chosen stays in the list. */
    List<Option> options(Choice choice) {
        var counts = hits.counts().getOrDefault(choice, Map.of());
        var chosen = form.chosen(choice);
        var options = new ArrayList<>(counts.entrySet().stream()
                .map(entry -> Map.entry(label(choice, entry.getKey()).text(), entry))
                .sorted(Comparator.comparing(Map.Entry::getKey, String.CASE_INSENSITIVE_ORDER))
                .map(entry -> new Option(
                        entry.getValue().getKey(),
                        entry.getKey() + " (" + entry.getValue().getValue() + ")"))
                .toList());
        if (!chosen.isEmpty() && !counts.containsKey(chosen))
            options.addFirst(new Option(chosen, label(choice, chosen).text() + " (0)"));
        return options;
    }

    Label label(Choice choice, String code) {
        return switch (choice) {
            case TOPIC -> words.topic(code);
            case LANGUAGE -> words.language(code);
            case DISTRICT -> words.district(code);
            case AUDIENCE -> words.audience(code);
        };
    }

    static String title(Choice choice) {
        return switch (choice) {
            case TOPIC -> t("network.site.filter.topic");
            case LANGUAGE -> t("network.site.filter.language");
            case DISTRICT -> t("network.site.filter.district");
            case AUDIENCE -> t("network.site.filter.audience");
        };
    }

    static String name(Choice choice) {
        return SearchForm.name(choice);
    }

    /** How far the words were stretched, in a sentence; empty for what was typed. */
    String exactness() {
        if (cards.isEmpty()) return "";
        return switch (hits.exactness()) {
            case AS_TYPED -> "";
            case WITH_TYPING_ERRORS -> t("network.site.hits.mistyped");
            case SOME_WORDS -> t("network.site.hits.some");
        };
    }

    Optional<OpenState> state(Card card) {
        return OpenState.of(card.hours(), card.temporarilyClosed(), now);
    }

    String address(Card card) {
        return visit().link("/angebote/" + card.id());
    }

    List<Label> languages(Card card) {
        return card.languages().stream().map(words::language).toList();
    }

    int lastPage() {
        return Math.max(1, (hits.total() + SIZE - 1) / SIZE);
    }

    /** Empty for a page that there is not. */
    String pageAt(int number) {
        return number < 1 || number > lastPage() || number == form.page() ? "" : visit().link(form.address(number));
    }

    String everything() {
        return visit().link("/angebote");
    }

    /** Where there is a map, and something on it. */
    boolean hasMap() {
        return !tiles().isEmpty()
                && cards.stream()
                        .anyMatch(card -> card.where() != null && card.where().latitude() != null);
    }

    String tiles() {
        return visit().state().tileUrl();
    }

    String attribution() {
        return visit().state().tileAttribution();
    }

    /** The server of the map. */
    String mapHost() {
        var host = URI.create(tiles().replaceAll("[{}]", "")).getHost();
        return host == null ? "" : host.replaceFirst("^s\\.", "");
    }

    boolean needsConsent() {
        return !mapHost().equals(host);
    }

    String cityMap() {
        return CityMap.whole(visit().state().mapUrl());
    }

    String mapOf(Card card) {
        var where = card.where();
        return where == null ? "" : CityMap.of(visit().state().mapUrl(), where.latitude(), where.longitude());
    }
}
