package de.lotse.casework.satisfaction;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.kern.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people said, and the ways to ask them.
 *
 * @param result null as long as too few have answered
 * @param years to choose from, if there is more than one
 */
record SatisfactionPage(@Nullable Result result, List<Tab> years) {

    static List<SlipLanguage> languages() {
        return SurveyPage.languages();
    }

    static List<Question> questions() {
        return List.of(Question.values());
    }

    static List<Face> faces() {
        return Face.all();
    }
}
