package de.lotse.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What another module lets bodies decide about, contributed as a bean; called in the transaction of the meeting's page. */
public interface SubjectKind {

    /** A word of capital letters and underscores that stays the same, such as {@code THEME}. */
    String key();

    /** What a body may decide now, in the order in which it is offered; empty where only a free decision is possible. */
    List<Outcome> outcomes(UUID id);

    /** What the acting person may name as that from which an order comes; empty where she may name none. */
    default List<Subject> offered() {
        return List.of();
    }

    /** Something is about to be decided about it: whoever changes it waits until that is recorded. Called before the meeting is held. */
    default void hold(UUID id) {}

    /** How a body is to read it now; empty where what was submitted stays as it is. */
    default Optional<Wording> wording(UUID id) {
        return Optional.empty();
    }

    /**
     * A decision about it was recorded, a free one included. Throws {@link de.lotse.shared.Conflict} where it is not possible any more; then
     * nothing is recorded.
     */
    void decided(Decided decision);

    /**
     * @param key a word of capital letters and underscores
     * @param label as it is read in a form
     * @param reasonNeeded whether the body has to say why; the reason becomes a part of the text
     */
    record Outcome(String key, String label, boolean reasonNeeded) {}

    /** @param proposal what the body is to decide */
    record Wording(Subject subject, String proposal) {}
}
