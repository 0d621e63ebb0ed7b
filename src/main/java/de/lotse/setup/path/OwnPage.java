package de.lotse.setup.path;

import de.lotse.web.Errors;

/** The own organisation as it is typed. */
record OwnPage(OwnForm form, Errors errors) {}
