package de.lotse.network.pages;

import de.lotse.network.search.Choice;
import de.lotse.network.search.Wanted;
import de.lotse.network.site.Visit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for, as it stands in the address. */
record SearchForm(
        @Nullable String suche,
        @Nullable String thema,
        @Nullable String gesprochen,
        @Nullable String stadtteil,
        @Nullable String fuer,
        @Nullable Boolean offen,
        @Nullable Boolean ohneTermin,
        @Nullable String seite) {

    private static final int MOST_PAGES = 10_000;

    String text() {
        return suche == null ? "" : suche.strip();
    }

    boolean isOpenNow() {
        return Boolean.TRUE.equals(offen);
    }

    boolean isWalkIn() {
        return Boolean.TRUE.equals(ohneTermin);
    }

    /** Counted from 1; what is no number is the first. */
    int page() {
        return seite == null || !seite.matches("\\d{1,5}") ? 1 : Math.clamp(Integer.parseInt(seite), 1, MOST_PAGES);
    }

    String chosen(Choice choice) {
        var code =
                switch (choice) {
                    case TOPIC -> thema;
                    case LANGUAGE -> gesprochen;
                    case DISTRICT -> stadtteil;
                    case AUDIENCE -> fuer;
                };
        return code == null ? "" : code;
    }

    boolean hasChoices() {
        return isOpenNow() || isWalkIn() || wanted().choices().size() > 0;
    }

    boolean isEmpty() {
        return text().isEmpty() && !hasChoices();
    }

    Wanted wanted() {
        Map<Choice, Set<String>> choices = new EnumMap<>(Choice.class);
        for (var choice : Choice.values()) if (!chosen(choice).isEmpty()) choices.put(choice, Set.of(chosen(choice)));
        return new Wanted(text(), choices, isWalkIn(), isOpenNow());
    }

    static String name(Choice choice) {
        return switch (choice) {
            case TOPIC -> "thema";
            case LANGUAGE -> "gesprochen";
            case DISTRICT -> "stadtteil";
            case AUDIENCE -> "fuer";
        };
    }

    /** The address of a page of this search, without the language of the visit. */
    String address(int page) {
        var address = UriComponentsBuilder.fromPath("/angebote");
        if (!text().isEmpty()) address.queryParam("suche", "{suche}");
        for (var choice : Choice.values())
            if (!chosen(choice).isEmpty()) address.queryParam(name(choice), "{" + name(choice) + "}");
        if (isOpenNow()) address.queryParam("offen", "true");
        if (isWalkIn()) address.queryParam("ohneTermin", "true");
        if (page > 1) address.queryParam("seite", page);
        return address.encode()
                .buildAndExpand(Map.of(
                        "suche", text(),
                        "thema", chosen(Choice.TOPIC),
                        "gesprochen", chosen(Choice.LANGUAGE),
                        "stadtteil", chosen(Choice.DISTRICT),
                        "fuer", chosen(Choice.AUDIENCE)))
                .toUriString();
    }

    static String ofTopic(String code) {
        return Visit.current().link(new SearchForm(null, code, null, null, null, null, null, null).address(1));
    }
}
