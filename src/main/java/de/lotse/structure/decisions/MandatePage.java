package de.lotse.structure.decisions;

import de.lotse.structure.themes.Theme;
import de.lotse.web.Errors;

/** The form of a project group. */
record MandatePage(Theme theme, MandateForm form, Errors errors) {}
