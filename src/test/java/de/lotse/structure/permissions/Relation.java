package de.lotse.structure.permissions;

/** What somebody has to do with a thing. */
public enum Relation {
    /** She works on the case, or the thing is hers; her organisation is the one that holds it. */
    OWN,
    /** She works in the same organisation and has nothing to do with it. */
    COLLEAGUE,
    /** She works in another organisation of the same municipality. */
    NEIGHBOUR,
    /** She works in another municipality. */
    STRANGER
}
