package de.lotse.casework.relocation;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A sheet that was handed over.
 *
 * @param office empty for the person herself
 * @param document the sheet among the documents of the case
 * @param by name of the colleague; empty for an account that is gone
 */
record Disclosure(UUID id, String office, List<ContentCategory> categories, UUID document, Instant at, String by) {

    String recipient() {
        return office.isEmpty() ? t("casework.relocation.toPerson") : office;
    }

    String categoriesText() {
        return words(categories);
    }

    static String words(List<ContentCategory> categories) {
        return categories.stream()
                .map(category -> t("casework.consents.category." + category))
                .collect(Collectors.joining(", "));
    }
}
