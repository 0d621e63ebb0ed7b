package de.lotse.casework.bundles;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.consent.RecipientBundle;
import de.lotse.kern.Option;
import java.util.List;

/** All bundles of the municipality, by organisation. */
record BundlesPage(List<RecipientBundle> bundles, List<Option> organisations) {

    static final String PATH = "/verwaltung/uebliche-angaben";

    static String path(RecipientBundle bundle) {
        return PATH + "/" + bundle.id();
    }

    String organisation(RecipientBundle bundle) {
        var id = bundle.organisation().value().toString();
        return organisations.stream()
                .filter(option -> option.value().equals(id))
                .findFirst()
                .map(Option::label)
                .orElse(id);
    }

    static String categories(RecipientBundle bundle) {
        return bundle.categories().stream()
                .map(category -> t("casework.consents.category." + category))
                .collect(joining(", "));
    }

    static String purpose(RecipientBundle bundle) {
        return t("casework.consents.purpose." + bundle.purpose());
    }

    static String direction(RecipientBundle bundle) {
        return t("casework.consents.direction." + bundle.direction());
    }
}
