package de.lotse.structure.measures;

import de.lotse.kern.ConflictRow;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Set;

/** The form of a target agreement. */
record AgreementPage(Theme theme, AgreementForm form, Errors errors, List<ConflictRow> conflicts) {

    /** Whether a body has it before it or has approved it: then a change is seen beside it. */
    boolean isDecidedOn() {
        return form.version() > 0
                && Set.of(Stage.FOR_APPROVAL, Stage.IMPLEMENTING, Stage.CHECKING)
                        .contains(theme.stage());
    }
}
