package de.lotse.network.texts;

import de.lotse.network.rules.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which offers the overview of translations shows.
 *
 * @param language in which something is to be done; null for any
 * @param state that one of their texts is in; null for any
 */
record TextsFilter(
        @Nullable TextLanguage language, @Nullable TranslationState state) {

    static TextsFilter of(String language, String state) {
        return new TextsFilter(
                TextLanguage.coded(language).orElse(null),
                Arrays.stream(TranslationState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null));
    }

    boolean isEmpty() {
        return language == null && state == null;
    }

    String languageCode() {
        return language == null ? "" : language.code();
    }

    String stateName() {
        return state == null ? "" : state.name();
    }

    /** The languages in which it looks. */
    List<TextLanguage> among(List<TextLanguage> all) {
        return language == null ? all : List.of(language);
    }

    /** What it looks for: everything that is to be done where only a language is chosen. */
    List<String> states() {
        return (state == null ? TextsPage.TO_DO.stream() : Stream.of(state))
                .map(Enum::name)
                .toList();
    }

    String address(int page) {
        var address = UriComponentsBuilder.fromPath(OverviewPage.PATH);
        if (language != null) address.queryParam("sprache", language.code());
        if (state != null) address.queryParam("stand", state.name());
        if (page > 1) address.queryParam("seite", page);
        return address.toUriString();
    }
}
