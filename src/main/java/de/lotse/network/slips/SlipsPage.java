package de.lotse.network.slips;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.slips.Slips.Month;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where slips are made, and how many were.
 *
 * @param chosen the offers that are in the basket
 * @param found further ones
 * @param searched whether something was looked for
 */
record SlipsPage(
        List<Tab> tabs,
        String words,
        String topic,
        List<Option> topics,
        List<Option> chosen,
        List<Option> found,
        boolean searched,
        List<Option> languages,
        String language,
        String code,
        List<Month> months,
        Errors errors) {

    /** All that can be ticked; those of the basket are. */
    List<Option> offers() {
        return java.util.stream.Stream.concat(chosen.stream(), found.stream()).toList();
    }

    Set<String> ticked() {
        return chosen.stream().map(Option::value).collect(java.util.stream.Collectors.toSet());
    }

    String month(LocalDate first) {
        return Formats.month(first);
    }

    String nothing() {
        return t(searched ? "network.slips.none.text" : "network.slips.begin.text");
    }
}
