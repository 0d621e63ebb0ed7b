package de.lotse.network.freshness;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which offers the list of confirmations shows.
 *
 * @param state null for all that wait for a confirmation
 * @param words in the name of the offer or of its organisation
 * @param organisation null for all
 * @param own only those of the acting person's organisation
 */
record FreshnessFilter(
        @Nullable FreshnessState state,
        String words,
        @Nullable UUID organisation,
        boolean own) {

    static FreshnessFilter of(String state, String words, @Nullable UUID organisation, boolean own) {
        var known = Arrays.stream(FreshnessState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        return new FreshnessFilter(known, words.strip(), organisation, own);
    }

    List<String> states() {
        return (state == null ? FreshnessState.TO_DO : List.of(state))
                .stream().map(Enum::name).toList();
    }

    String stateName() {
        return state == null ? "" : state.name();
    }

    String like() {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    boolean isEmpty() {
        return state == null && words.isEmpty() && organisation == null && !own;
    }

    String address(int page) {
        return UriComponentsBuilder.fromPath(FreshnessPage.PATH)
                .queryParam("stand", stateName())
                .queryParam("q", "{q}")
                .queryParam("organisation", organisation == null ? "" : organisation.toString())
                .queryParam("eigene", own)
                .queryParam("seite", page)
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }
}
