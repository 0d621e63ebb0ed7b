package de.lotse.casework.satisfaction;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** An answer from paper, typed in by a colleague. */
record PaperPage(AnswerForm form, Errors errors) {

    static List<Question> questions() {
        return List.of(Question.values());
    }

    static List<Option> faces() {
        return Face.all().stream()
                .map(face -> new Option(face.name(), t("casework.survey.face." + face)))
                .toList();
    }

    static Errors check(AnswerForm form) {
        var errors = Errors.none();
        if (form.isEmpty()) errors.reject("heard", t("casework.satisfaction.paper.missing"));
        if (form.isTooLong())
            errors.reject(
                    "remark",
                    t(
                            "casework.satisfaction.paper.long",
                            AnswerForm.LONGEST,
                            form.remark().length()));
        return errors;
    }
}
