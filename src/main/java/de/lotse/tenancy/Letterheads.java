package de.lotse.tenancy;

import de.lotse.shared.OrganisationId;
import java.util.Map;

/** The letterheads of the organisations of the current municipality. */
public interface Letterheads {

    /** {@link Letterhead#EMPTY} where none was saved yet. */
    Letterhead of(OrganisationId organisation);

    /** Those that were saved and have an address. */
    Map<OrganisationId, Letterhead> all();

    /** @return false if somebody else has saved it since this version */
    boolean save(OrganisationId organisation, Letterhead letterhead);
}
