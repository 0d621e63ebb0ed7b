package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.structure.reconstructions.ChainStep.Side;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param step that is changed; null for a new one */
record StepPage(
        Reconstruction one,
        @Nullable ChainStep step,
        Side side,
        StepForm form,
        List<Option> offices,
        List<Option> domains,
        Errors errors) {

    String action() {
        return one.path() + "/schritte/" + (step == null ? "neu" : step.id());
    }

    String title() {
        return t(step == null ? "structure.reconstructions.step.new" : "structure.reconstructions.step.change");
    }

    String sideTitle() {
        return t("structure.reconstructions.side." + side);
    }
}
