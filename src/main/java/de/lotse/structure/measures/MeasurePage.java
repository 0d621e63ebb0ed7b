package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.structure.measures.Measure.State;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param id null for a new one */
record MeasurePage(Theme theme, @Nullable UUID id, MeasureForm form, Errors errors, List<ConflictRow> conflicts) {

    String title() {
        return t(id == null ? "structure.measure.add" : "structure.measure.edit");
    }

    String action() {
        return theme.path(id == null ? "massnahmen/neu" : "massnahmen/" + id);
    }

    static List<Option> states() {
        return Option.named("structure.measure.state.", State.values());
    }
}
