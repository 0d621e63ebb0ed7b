package de.lotse.casework.deadlines;

/** What sets a period going. */
enum BaseEvent {
    /** The decision became known to the person, possibly by the legal fiction for post. */
    NOTIFICATION,
    /** The decision was formally served with proof of the day. */
    SERVICE,
    /** A title or document loses its validity at the end of the day. */
    EXPIRY
}
