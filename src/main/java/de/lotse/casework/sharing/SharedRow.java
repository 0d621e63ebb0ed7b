package de.lotse.casework.sharing;

import de.lotse.consent.SharingPurpose;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One case that another organisation shares, in a list.
 *
 * @param name empty where the name is not among what is shared
 */
record SharedRow(
        UUID grantId, String name, String owner, SharingPurpose purpose, LocalDate validFrom, LocalDate validUntil) {

    String path() {
        return SharedCaseController.PATH + "/" + grantId;
    }
}
