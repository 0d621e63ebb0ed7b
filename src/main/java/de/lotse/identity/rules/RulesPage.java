package de.lotse.identity.rules;

import de.lotse.web.Errors;

/** The settings of the municipality for signing in. */
record RulesPage(RulesForm form, Errors errors) {}
