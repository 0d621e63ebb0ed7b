package de.lotse.casework.drafts;

import de.lotse.web.FormDraft;

/**
 * One draft to be read, also when its form is not open any more.
 *
 * @param form what it was typed into
 */
record DraftPage(String form, FormDraft draft) {}
