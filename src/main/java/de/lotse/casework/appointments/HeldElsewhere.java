package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import java.util.Optional;
import java.util.UUID;

/** A feature whose meetings stand in the calendar and are ended on pages of its own; contributed as a bean. */
public interface HeldElsewhere {

    /** Where one writes down what was said, or calls it off; empty for an appointment that is none of its own. */
    Optional<String> path(CaseId caseId, UUID appointment);
}
