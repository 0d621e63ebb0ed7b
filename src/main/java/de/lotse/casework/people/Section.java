package de.lotse.casework.people;

import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A part of a person's page. It has one form, which is that of the person or of one entry among several. */
interface Section {

    /** Its part of the message keys: {@code casework.people.<key>}, and of its fields {@code casework.people.<key>.<field>}. */
    String key();

    /** Last part of its address. */
    String path();

    /** Says who somebody is: closed as long as the person is known by a pseudonym only. */
    default boolean identifies() {
        return false;
    }

    /** Says where somebody is to be found: hidden with a protected address from whoever does not lead or work on the case. */
    default boolean tellsPlace() {
        return false;
    }

    List<Input> inputs(Subject subject);

    /** What is stored; a section that is no {@link ListSection} has exactly one entry with the id of the person. */
    List<Entry> entries(Subject subject);

    /** What goes beyond a single field. */
    default void check(Subject subject, Typed typed, LocalDate today, Errors errors) {}

    /** Answers false if somebody else saved after this version was read. */
    boolean change(Subject subject, UUID id, int version, Typed typed);

    /** The field whose value exists once only; its message is {@code casework.people.<key>.taken}. */
    default String uniqueField() {
        return "";
    }

    /** Whether the entry comes with the badge {@code casework.people.<key>.warning}. */
    default boolean warns(Entry entry) {
        return false;
    }

    default Optional<Entry> find(Subject subject, UUID id) {
        return entries(subject).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
