package de.lotse.casework.consents;

import de.lotse.web.Errors;

/** The rules of the municipality for consents. */
record ConsentLimitsPage(ConsentLimitsForm form, Errors errors) {}
