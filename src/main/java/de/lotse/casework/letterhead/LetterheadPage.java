package de.lotse.casework.letterhead;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The letterhead of one's own organisation.
 *
 * @param organisation its full name, as it stands on the letters
 * @param conflicts what somebody else has saved in the meantime; empty if nothing
 */
record LetterheadPage(String organisation, LetterheadForm form, Errors errors, List<ConflictRow> conflicts) {}
