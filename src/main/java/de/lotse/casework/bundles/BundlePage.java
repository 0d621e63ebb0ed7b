package de.lotse.casework.bundles;

import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form for a bundle.
 *
 * @param id null for a new one
 * @param conflicts what somebody else has saved meanwhile, beside what was typed
 */
record BundlePage(
        @Nullable UUID id, BundleForm form, List<Option> organisations, Errors errors, List<ConflictRow> conflicts) {

    boolean isNew() {
        return id == null;
    }

    String path() {
        return id == null ? BundlesPage.PATH : BundlesPage.PATH + "/" + id;
    }

    static List<Option> categories() {
        return Option.named("casework.consents.category.", ContentCategory.ordinary());
    }

    static List<Option> purposes() {
        return Option.named("casework.consents.purpose.", SharingPurpose.recurring());
    }

    static List<Option> directions() {
        return Option.named("casework.consents.direction.", Direction.values());
    }
}
