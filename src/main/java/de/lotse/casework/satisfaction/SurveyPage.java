package de.lotse.casework.satisfaction;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question on a tablet, without a way to anywhere else.
 *
 * @param code that opens it; empty after it was answered
 * @param error key of what is wrong, null if nothing is
 */
record SurveyPage(
        String code,
        String organisation,
        SlipLanguage language,
        AnswerForm form,
        @Nullable String error) {

    String word(String key) {
        return Texts.in(language.code(), "casework.survey." + key);
    }

    String path() {
        return SurveyController.PATH + "/" + code;
    }

    List<Question> questions() {
        return List.of(Question.values());
    }

    static List<SlipLanguage> languages() {
        return List.of(SlipLanguage.values());
    }

    /** What the language calls itself. */
    static String name(SlipLanguage language) {
        return Texts.in(language.code(), "casework.survey.language");
    }
}
