package de.lotse.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What came new into the directory or was changed in it, inside the caller's transaction. */
public interface DirectoryChanges {

    /**
     * Published offers of one of the topics (code list offer_topic) that were made or changed after the day; the latest first, twenty at
     * most. To confirm an offer is no change.
     */
    List<OfferChange> since(Collection<String> topics, LocalDate day);

    /** @param created whether it is new since the day, else changed */
    record OfferChange(UUID offer, String name, boolean created, LocalDate on) {

        public String path() {
            return "/netzwerk/angebote/" + offer;
        }
    }
}
