package de.lotse.network.partners;

import java.util.UUID;

/**
 * Under what an organisation gathers some of its offers.
 *
 * @param offers how many belong to it
 */
record Programme(
        UUID id, UUID organisation, int version, String name, String alternateName, String description, int offers) {

    String path() {
        return PartnerController.path(organisation) + ProgrammeController.SUFFIX + "/" + id;
    }

    ProgrammeForm form() {
        return new ProgrammeForm(name, alternateName, description, version, null);
    }
}
