package de.lotse.network.locations;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.PlaceLine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place wherever it is named.
 *
 * @param line its name and address, and how many offers are given there
 * @param member the organisation with accounts that keeps it, if one does
 */
record LocationHead(
        PlaceLine line,
        int version,
        UUID organisation,
        String organisationName,
        @Nullable UUID member) {

    UUID id() {
        return line.location();
    }

    String title() {
        return line.words().isEmpty() ? organisationName : line.words();
    }

    int offers() {
        return line.shared();
    }

    boolean mayEdit() {
        return DirectoryRights.mayEdit(member);
    }

    String path() {
        return LocationController.PATH + "/" + id();
    }
}
