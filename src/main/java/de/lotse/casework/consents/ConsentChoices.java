package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.casework.consents.Clients.Member;
import de.lotse.consent.CategoryBundle;
import de.lotse.consent.ConsentText;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.RecipientBundle;
import de.lotse.kern.Option;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What may be chosen for a consent in this case, and how it is called.
 *
 * @param leading those of the organisations that lead cases
 * @param standing who stands in as a rule, as the information sheet will name her; empty if nobody does
 * @param longestMonths the longest time that a consent may last
 * @param ownAge from which a person agrees for herself, in years
 */
record ConsentChoices(
        List<Member> household,
        List<ConsentText> texts,
        List<Option> languages,
        List<Option> colleagues,
        List<Option> interpreterModes,
        List<Option> organisations,
        List<Option> leading,
        List<RecipientBundle> bundles,
        String standing,
        int longestMonths,
        int ownAge) {

    /** Who can still declare anything. */
    List<Option> living() {
        return household.stream()
                .filter(member -> member.died() == null)
                .map(member -> new Option(member.id().toString(), member.name()))
                .toList();
    }

    List<Option> wordings() {
        return texts.stream()
                .map(text -> new Option(text.id().toString(), wording(text)))
                .toList();
    }

    private String wording(ConsentText text) {
        var wording = wording(text, label(languages, text.language()));
        return text.isReviewed() ? wording : t("casework.consents.wording.unreviewed", wording);
    }

    static String wording(ConsentText text, String language) {
        var key = text.plain() ? "casework.consents.wording.plain" : "casework.consents.wording";
        return t(key, language, text.version());
    }

    /** Those that were ticked, in the order in which they are offered. */
    List<RecipientBundle> chosen(Collection<String> ids) {
        return bundles.stream()
                .filter(bundle -> ids.contains(bundle.id().toString()))
                .toList();
    }

    List<Option> bundleOptions() {
        return bundles.stream()
                .map(bundle -> new Option(bundle.id().toString(), bundle.name()))
                .toList();
    }

    /** For each of them the one office, and what one agrees to with it. */
    List<String> bundleDetails() {
        return bundles.stream().map(this::detail).toList();
    }

    private String detail(RecipientBundle bundle) {
        return t(
                "casework.consents.bundles.only",
                label(organisations, bundle.organisation().value().toString()),
                categories(bundle),
                t("casework.consents.purpose." + bundle.purpose()),
                t("casework.consents.direction." + bundle.direction()));
    }

    static String categories(RecipientBundle bundle) {
        return bundle.categories().stream()
                .map(category -> t("casework.consents.category." + category))
                .collect(joining(", "));
    }

    Optional<Member> member(String id) {
        return household.stream()
                .filter(member -> member.id().toString().equals(id))
                .findFirst();
    }

    static List<Option> categories(List<ContentCategory> categories) {
        return Option.named("casework.consents.category.", categories);
    }

    static List<Option> usual() {
        return Option.named("casework.consents.bundle.", CategoryBundle.values());
    }

    static boolean has(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
