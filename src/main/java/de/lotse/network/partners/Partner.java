package de.lotse.network.partners;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.Publication;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the directory.
 *
 * @param member the organisation with accounts that it is, if it is one
 * @param offers how many it has that are not archived
 */
record Partner(
        UUID id,
        int version,
        PartnerForm form,
        @Nullable String parentName,
        @Nullable UUID member,
        Publication publication,
        int offers) {

    String path() {
        return PartnerController.path(id);
    }

    String name() {
        return form.name();
    }

    boolean mayEdit() {
        return DirectoryRights.mayEdit(member);
    }

    boolean isArchived() {
        return publication == Publication.ARCHIVED;
    }
}
