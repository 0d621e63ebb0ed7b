package de.lotse.network.links;

import de.lotse.network.offers.OfferField.Group;
import de.lotse.network.offers.SheetFields.InWords;
import de.lotse.web.Errors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody outside sees behind a link for several offers of her organisation.
 *
 * @param name who answers, as it was typed
 * @param outdated whether an entry was changed since the page was opened
 */
record SeveralPage(
        String token,
        Instant expiresAt,
        List<One> open,
        List<String> answered,
        String name,
        boolean outdated,
        Errors errors) {

    String path() {
        return ConfirmationController.PATH + token;
    }

    String path(One one) {
        return path() + "?angebot=" + one.id();
    }

    String organisation() {
        return open.getFirst().organisation();
    }

    /** An entry that waits for an answer, as the public reads it. */
    record One(UUID id, int version, String name, String organisation, Map<Group, List<InWords>> words) {

        String versionField() {
            return "version-" + id;
        }
    }
}
