package de.lotse.casework.people;

import java.util.UUID;

/** A section with any number of entries, such as languages or addresses. */
interface ListSection extends Section {

    void add(Subject subject, UUID id, Typed typed);

    /** Takes away what was written by mistake. Answers false if somebody else saved after this version was read. */
    boolean remove(Subject subject, UUID id, int version);

    default boolean mayRemove(Subject subject) {
        return true;
    }
}
