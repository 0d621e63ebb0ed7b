package de.lotse.staffing.posts;

/** What is done with a post or a function. */
enum PostStep {
    SET_UP,
    CHANGE,
    CORRECT,
    END;

    /** Whether title, unit and all that are typed. */
    boolean describes() {
        return this != END;
    }
}
