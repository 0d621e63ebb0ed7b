package de.lotse.staffing.plan;

/** A post (Stelle) has a share of full time; a function is done beside a post and has none. */
public enum PostKind {
    POST,
    FUNCTION
}
