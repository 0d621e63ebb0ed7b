package de.lotse.tenancy;

import de.lotse.shared.OrganisationId;
import java.util.List;

/** The organisations of the current municipality. */
public interface Organisations {

    List<Organisation> all();

    Organisation get(OrganisationId id);

    void add(Organisation organisation);

    /** One organisation: the city itself, a carrier (Träger) or another authority. */
    record Organisation(OrganisationId id, String name, String shortName, Kind kind) {}

    /** The three kinds; each organisation is its own data controller. */
    enum Kind {
        CITY,
        CARRIER,
        AUTHORITY;

        /** An authority answers what is referred to it; it never leads a case of the integration management. */
        public boolean leadsCases() {
            return this != AUTHORITY;
        }
    }
}
