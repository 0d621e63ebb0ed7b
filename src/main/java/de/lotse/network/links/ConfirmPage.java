package de.lotse.network.links;

import de.lotse.kern.ConflictRow;
import de.lotse.network.offers.FieldView;
import de.lotse.network.offers.OfferField.Group;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.SheetFields.InWords;
import de.lotse.web.Errors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody outside sees behind a link: the entry, and what she can answer.
 *
 * @param linked the offer for which the link was made
 * @param words the entry as the public reads it
 * @param groups the same to be changed
 * @param outdated whether the entry was changed since the page was opened
 * @param conflicts where she has typed something else than it says now
 */
record ConfirmPage(
        String token,
        UUID linked,
        OfferHead offer,
        Instant expiresAt,
        Map<Group, List<InWords>> words,
        Map<Group, List<FieldView>> groups,
        ConfirmForm form,
        Errors errors,
        boolean outdated,
        List<ConflictRow> conflicts) {

    String path() {
        return ConfirmationController.PATH + token;
    }

    /** Whether the fields are shown at once. */
    boolean isChanging() {
        return form.proposes() || (errors.any() && !form.comment().isEmpty());
    }
}
