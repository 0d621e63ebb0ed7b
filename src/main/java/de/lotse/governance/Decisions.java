package de.lotse.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What bodies decided, as the acting person may read it: whoever has a seat in the body or keeps all bodies, from the beginning; the staff,
 * once minutes that hold it are approved.
 */
public interface Decisions {

    Optional<Decision> find(UUID id);

    /** About one subject, the earliest first. */
    List<Decision> about(String kind, UUID subject);

    /**
     * @param number in the body's own counting
     * @param kind RESOLVED, RECOMMENDED or NOTED
     * @param outcome key of the {@link SubjectKind.Outcome}; empty for a free decision
     * @param path where it stands in its meeting; empty for whoever may not open that
     * @param approved whether approved minutes hold it; before, its wording is no public one
     */
    record Decision(
            UUID id,
            UUID body,
            String bodyName,
            String number,
            String kind,
            String outcome,
            String text,
            LocalDate on,
            String path,
            boolean approved) {}
}
