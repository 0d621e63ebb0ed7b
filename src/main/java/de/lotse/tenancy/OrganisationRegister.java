package de.lotse.tenancy;

import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.Organisations.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of the current municipality over time, for whoever administrates them. What an organisation is (city, carrier,
 * authority) stays as it is: whose cases are led how depends on it.
 */
public interface OrganisationRegister {

    /** By their names, with those that have ended. */
    List<Entry> all();

    /** @throws de.lotse.shared.NotFound for one of another municipality */
    Entry get(OrganisationId id);

    /**
     * @param version that was shown to whoever renames it
     * @return false if somebody else has changed it since
     * @throws org.springframework.dao.DuplicateKeyException if another one of the municipality has this name
     */
    boolean rename(OrganisationId id, int version, String name, String shortName);

    /**
     * @param lastDay on which it can still be chosen; null takes the end back
     * @return false if somebody else has changed it since
     */
    boolean end(OrganisationId id, int version, @Nullable LocalDate lastDay);

    /** The latest first. */
    List<Change> changes(OrganisationId id);

    /**
     * @param from first day
     * @param lastDay null as long as no end is known
     */
    record Entry(
            Organisation organisation,
            LocalDate from,
            @Nullable LocalDate lastDay,
            int version) {

        public boolean hasEnded(LocalDate today) {
            return lastDay != null && lastDay.isBefore(today);
        }
    }

    enum What {
        ADDED,
        RENAMED,
        ENDED,
        RESUMED
    }

    /**
     * @param by name of whoever did it, as it was then; empty for whoever set up the installation
     * @param name that held afterwards
     * @param lastDay that held afterwards
     */
    record Change(
            Instant at,
            String by,
            What what,
            String name,
            String shortName,
            @Nullable LocalDate lastDay) {}
}
