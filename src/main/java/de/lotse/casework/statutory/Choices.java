package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may be chosen for sharing without consent in this case.
 *
 * @param norms that fit, and {@code meanings} of each
 * @param lastDay until when it may last
 */
record Choices(
        List<Option> people,
        List<Option> organisations,
        List<Option> norms,
        List<Term> meanings,
        LocalDate today,
        LocalDate lastDay) {

    static List<Option> categories(List<ContentCategory> categories) {
        return Option.named("casework.consents.category.", categories);
    }

    static String words(List<ContentCategory> categories) {
        return categories.stream()
                .map(category -> t("casework.consents.category." + category))
                .collect(Collectors.joining(", "));
    }

    static boolean has(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}
