package de.lotse.casework.timeline;

import de.lotse.casework.CaseId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the course of a case show a thing in place, such as a note; contributed by its feature as a bean. */
public interface TimelineText {

    /** The type of the entries whose reference it knows. */
    String type();

    /** Reads all of them in one query. What is not there any more is left out. */
    Map<UUID, String> texts(CaseId caseId, Collection<UUID> references);

    /** Where the thing itself stands, if anywhere. */
    default @Nullable String href(CaseId caseId, UUID reference) {
        return null;
    }

    /** Where it is struck or moved if it stands in the wrong case, if anywhere. */
    default @Nullable String correction(CaseId caseId, UUID reference) {
        return null;
    }
}
