package de.lotse.casework.asking;

import de.lotse.consent.AccessRequests.Asked;
import de.lotse.web.Errors;
import java.util.List;

/** The form, and what the acting person has asked lately. */
record AskPage(AskForm form, Errors errors, List<Asked> asked) {}
