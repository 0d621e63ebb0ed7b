package de.lotse.staffing.plan;

import de.lotse.web.Errors;

/** What came of a form that changes the organisation. */
public sealed interface Answer {

    /** @param path where to go on */
    record Done(String path) implements Answer {}

    record Refused(Errors errors) implements Answer {}

    /** Somebody else has changed the same thing since the form was made. */
    record Outdated() implements Answer {}

    static Answer refused(String field, String message) {
        return new Refused(Errors.none().reject(field, message));
    }
}
