package de.lotse.consent;

import java.util.List;
import java.util.UUID;

/**
 * The bundles of the municipality. All calls run inside the caller's transaction; the caller has checked the role of whoever changes
 * something.
 */
public interface RecipientBundles {

    /** Those that are offered, for every organisation but the own one, by organisation and name. */
    List<RecipientBundle> offered();

    /** Those of all organisations. */
    List<RecipientBundle> all();

    /** @throws de.lotse.shared.NotFound when it is not offered any more, or never was */
    RecipientBundle get(UUID id);

    /** @return false when the organisation has one of this name already */
    boolean add(RecipientBundle bundle);

    /**
     * Consents that were recorded with it stay as they are.
     *
     * @param bundle with the version that was read
     */
    Change change(RecipientBundle bundle);

    /** Is offered no more; a second time nothing happens. */
    void end(UUID id);

    enum Change {
        DONE,
        NAME_TAKEN,
        CHANGED_MEANWHILE
    }
}
