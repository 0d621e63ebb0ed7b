package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.structure.themes.Stage;
import de.lotse.web.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that coordination takes by itself, with a sentence about it. */
record StepForm(String to, String text, @Nullable UUID _once) {

    static final int LONGEST = 2_000;
    static final StepForm EMPTY = new StepForm("", "", null);

    StepForm {
        to = Objects.requireNonNullElse(to, "");
        text = Objects.requireNonNullElse(text, "").strip();
    }

    /** Empty where nothing possible was chosen; errors stand in the reading. */
    Optional<Stage> read(Reading reading, List<Stage> possible) {
        var chosen = possible.stream().filter(one -> one.name().equals(to)).findFirst();
        if (chosen.isEmpty()) reading.errors().reject("to", t("structure.step.to.missing"));
        reading.text("text", text, LONGEST, t("structure.step.text.missing"));
        return chosen;
    }
}
