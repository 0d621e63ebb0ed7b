package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.consent.ContentCategory;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is talked about.
 *
 * @param categories what of the person it touches; none where nobody is named
 * @param question what is to be decided; may be empty
 * @param sealed whether it lies in a protected area
 * @param mine whether the acting person wrote it
 */
record AgendaItem(
        UUID id,
        int version,
        int position,
        List<ContentCategory> categories,
        String title,
        String question,
        boolean sealed,
        boolean mine) {

    String categoryWords() {
        return words(categories);
    }

    static String words(Collection<ContentCategory> categories) {
        return categories.stream()
                .sorted()
                .map(category -> t("casework.consents.category." + category))
                .collect(joining(", "));
    }
}
