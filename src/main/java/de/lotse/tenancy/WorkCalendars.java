package de.lotse.tenancy;

import de.lotse.shared.GermanCalendar.Closed;
import de.lotse.shared.Land;
import java.util.List;
import java.util.UUID;

/** Keeps on which days the municipality of the current scope works. Callers have checked who may change it. */
public interface WorkCalendars {

    Kept kept();

    /** Answers false if somebody else has saved since this version. */
    boolean setLand(Land land, int version);

    /** Adds days off; a day may be covered twice. */
    void close(UUID id, Closed days);

    /** Answers false if they were taken away already. */
    boolean open(UUID id);

    /** @param version 0 as long as nobody has chosen a Land */
    record Kept(Land land, int version, List<Row> closed) {}

    /** Days off with the id under which they are taken away. */
    record Row(UUID id, Closed days) {}
}
