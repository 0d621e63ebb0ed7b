package de.lotse.tenancy;

import de.lotse.shared.OrganisationId;
import java.util.Collection;
import java.util.List;

/** The organisations of the current municipality. */
public interface Organisations {

    /** Those that have ended, too: old records name them. */
    List<Organisation> all();

    /** Those that can be chosen today. */
    List<Organisation> current();

    /** Those that can be chosen today, and what a record holds already. */
    default List<Organisation> current(Collection<OrganisationId> held) {
        var current = current();
        return all().stream()
                .filter(one -> current.contains(one) || held.contains(one.id()))
                .toList();
    }

    Organisation get(OrganisationId id);

    /**
     * Adds it, with the first line of its history.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another one of the municipality has this name
     */
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
