package de.lotse.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What bodies decided, as the acting person may read it. */
public interface Decisions {

    Optional<Decision> find(UUID id);

    /** About one subject, the earliest first. */
    List<Decision> about(String kind, UUID subject);

    /**
     * @param number in the body's own counting
     * @param kind RESOLVED, RECOMMENDED or NOTED
     * @param outcome key of the {@link SubjectKind.Outcome}; empty for a free decision
     * @param path of the minutes, for whoever may read them
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
            String path) {}
}
