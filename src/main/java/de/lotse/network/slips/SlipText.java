package de.lotse.network.slips;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper.
 *
 * @param name in the language of the slip, in German where it is not translated
 * @param translated whether the name is in the language of the slip
 * @param germanName for whoever reads the slip there
 * @param picture of the address of the public page, for a phone
 */
record SlipText(
        SlipCode code,
        UUID offer,
        String name,
        boolean translated,
        String germanName,
        String organisation,
        @Nullable String place,
        @Nullable String street,
        @Nullable String city,
        List<String> phones,
        boolean appointment,
        String address,
        String picture) {}
