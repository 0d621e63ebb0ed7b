package de.lotse.structure.measures;

import de.lotse.kern.ConflictRow;
import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;
import java.util.List;

/** The form of a target agreement. */
record AgreementPage(Theme theme, AgreementForm form, Errors errors, List<ConflictRow> conflicts) {}
