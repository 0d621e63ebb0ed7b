package de.lotse.casework.relocation;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.consent.ContentCategory;
import de.lotse.web.Texts;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;

/**
 * The sheet on paper, in plain German; for the person with headings in her language, too.
 *
 * @param office that gets it; empty for the person herself
 * @param basis on which consent an office gets it; empty for the person herself
 */
record Sheet(
        SlipLanguage language,
        String organisation,
        String colleague,
        LocalDate day,
        String office,
        String basis,
        List<Section> sections,
        String note) {

    /** @param lines at least one */
    record Section(ContentCategory category, List<String> lines) {}

    boolean bilingual() {
        return language != SlipLanguage.DE;
    }

    /** In the language of the person. */
    String own(String key) {
        return Texts.in(language.code(), "casework.relocation.sheet." + key);
    }

    static String german(String key) {
        return t("casework.relocation.sheet." + key);
    }

    static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** In which direction a text is read: that of its first letter that has one. */
    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }
}
