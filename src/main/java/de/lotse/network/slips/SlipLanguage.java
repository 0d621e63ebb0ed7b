package de.lotse.network.slips;

import static de.lotse.web.Texts.t;

import de.lotse.network.rules.DirectoryRules;
import de.lotse.network.rules.TextLanguage;
import de.lotse.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of a slip: German or one of the public pages.
 *
 * @param tag as {@code lang} in a page
 */
record SlipLanguage(String code, String tag, String direction, String label) {

    static final String GERMAN = "de";

    static List<SlipLanguage> all(DirectoryRules rules) {
        return Stream.concat(
                        Stream.of(german()),
                        rules.current().languages().stream().map(SlipLanguage::of))
                .toList();
    }

    /** Also one that the municipality does not offer any more: the slip was made with it. */
    static Optional<SlipLanguage> coded(String code) {
        return code.equals(GERMAN)
                ? Optional.of(german())
                : TextLanguage.coded(code).map(SlipLanguage::of);
    }

    private static SlipLanguage german() {
        return new SlipLanguage(GERMAN, GERMAN, "ltr", t("network.slips.german"));
    }

    private static SlipLanguage of(TextLanguage one) {
        return new SlipLanguage(one.code(), one.tag(), one.direction(), one.label());
    }

    boolean isGerman() {
        return code.equals(GERMAN);
    }

    /** A word of the paper. */
    String word(String key) {
        return Texts.in(code, "network.slips.paper." + key);
    }
}
