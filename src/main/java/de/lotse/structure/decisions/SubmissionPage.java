package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;
import java.util.List;

/** @param bodies that may be asked */
record SubmissionPage(Theme theme, SubmissionForm form, List<Option> bodies, Errors errors) {

    boolean forApproval() {
        return theme.stage() == Stage.IN_PROJECT;
    }

    String title() {
        return t(forApproval() ? "structure.submission.approval" : "structure.submission.title");
    }
}
