package de.lotse.staffing.plan;

import java.util.UUID;

/** What counts for some days only. */
public interface Dated<S> {

    UUID id();

    Span valid();

    /** The same for other days. */
    S during(Span days);

    /** The same as a state of its own, for other days. */
    S anew(UUID id, Span days);
}
