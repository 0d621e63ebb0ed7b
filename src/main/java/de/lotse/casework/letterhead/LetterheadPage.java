package de.lotse.casework.letterhead;

import de.lotse.documents.Letter.Sender;
import de.lotse.kern.ConflictRow;
import de.lotse.tenancy.Logo;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The letterhead of one's own organisation.
 *
 * @param sender the head of the letters as they are made now, under the full name of the organisation
 * @param logo the one that is used now
 * @param conflicts what somebody else has saved in the meantime; empty if nothing
 */
record LetterheadPage(
        Sender sender, Logo logo, LetterheadForm form, LogoForm logoForm, Errors errors, List<ConflictRow> conflicts) {}
