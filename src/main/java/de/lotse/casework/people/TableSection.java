package de.lotse.casework.people;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section whose entries are rows of one table, with columns named as its fields are. */
interface TableSection extends ListSection {

    SectionRows rows();

    /** With its schema. */
    String table();

    /** What is stored of what was typed. */
    default Map<String, @Nullable Object> columns(Subject subject, UUID id, Typed typed) {
        return typed.columns(inputs(subject));
    }

    @Override
    default void add(Subject subject, UUID id, Typed typed) {
        rows().insert(table(), subject, id, columns(subject, id, typed));
    }

    @Override
    default boolean change(Subject subject, UUID id, int version, Typed typed) {
        return rows().update(table(), subject, id, version, columns(subject, id, typed));
    }

    @Override
    default boolean remove(Subject subject, UUID id, int version) {
        return rows().delete(table(), subject, id, version);
    }
}
