package de.lotse.network.links;

import de.lotse.network.freshness.DueOffers.Due;
import de.lotse.network.links.ConfirmationLinks.House;
import java.util.List;

/**
 * The link for all offers of an organisation that wait for a confirmation, as staff see it.
 *
 * @param mail where it can be sent; empty if there is no address or no mail server
 */
record CollectivePage(House house, List<Due> offers, String mail, boolean mailServer) {

    String path() {
        return CollectiveController.PATH + house.id();
    }
}
