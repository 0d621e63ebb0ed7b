package de.lotse.casework.compartments;

import de.lotse.casework.CaseId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feature whose things may lie in a protected area; contributed as a bean. */
public interface Sealable {

    /** The part of the address between the case and the thing, such as {@code notizen}. */
    String path();

    /** Who wrote it; empty for what is not in this case, may not be read, or belongs to something that everybody sees. */
    Optional<UUID> author(CaseId caseId, UUID id);

    /** The part of an address of the case where the thing stands. Before the thing is gone for a reader. */
    default String back(CaseId caseId, UUID id) {
        return path();
    }

    /** Puts the thing, what it is found by and what the course tells of it into an area, or with null out of it. */
    void seal(CaseId caseId, UUID id, @Nullable UUID compartment);
}
