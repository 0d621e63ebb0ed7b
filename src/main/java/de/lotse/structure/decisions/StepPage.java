package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;
import java.util.List;

/** @param possible where coordination may take it from here */
record StepPage(Theme theme, StepForm form, List<Stage> possible, Errors errors) {

    List<Option> options() {
        return possible.stream()
                .map(one -> new Option(one.name(), t("structure.step." + one.name())))
                .toList();
    }
}
