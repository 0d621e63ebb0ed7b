package de.lotse.casework.satisfaction;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.web.Texts;
import java.text.Bidi;

/** What the sheet on paper needs beside the words of its language. */
final class Sheets {

    private Sheets() {}

    static boolean bilingual(SurveyPage page) {
        return page.language() != SlipLanguage.DE;
    }

    static String german(String key) {
        return Texts.in(SlipLanguage.DE.code(), "casework.survey." + key);
    }

    /** In which direction a text is read: that of its first letter that has one. */
    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }
}
