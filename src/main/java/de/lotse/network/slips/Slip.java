package de.lotse.network.slips;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param offerName in German */
record Slip(
        SlipCode code,
        UUID offer,
        String offerName,
        String organisation,
        LocalDate createdOn,
        @Nullable SlipOutcome outcome) {

    String path() {
        return SlipsController.PATH + "/" + code.signs();
    }
}
