package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.consents.Clients.Member;
import de.lotse.consent.CategoryBundle;
import de.lotse.consent.ConsentText;
import de.lotse.consent.ContentCategory;
import de.lotse.kern.Option;
import java.util.List;
import java.util.Optional;

/**
 * What may be chosen for a consent in this case, and how it is called.
 *
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
        String standing,
        int longestMonths,
        int ownAge) {

    List<Option> people() {
        return household.stream()
                .map(member -> new Option(member.id().toString(), member.label()))
                .toList();
    }

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

    String wording(ConsentText text) {
        var key = text.plain() ? "casework.consents.wording.plain" : "casework.consents.wording";
        return t(key, label(languages, text.language()), text.version());
    }

    Optional<Member> member(String id) {
        return household.stream()
                .filter(member -> member.id().toString().equals(id))
                .findFirst();
    }

    static List<Option> categories(List<ContentCategory> categories) {
        return Option.named("casework.consents.category.", categories);
    }

    static List<Option> bundles() {
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
