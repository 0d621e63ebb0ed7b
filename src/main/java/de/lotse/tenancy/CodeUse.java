package de.lotse.tenancy;

import java.util.Set;

/** A module that keeps codes of lists tells which of them it keeps; for the organisation of the current scope. */
public interface CodeUse {

    /** The codes of the list that at least one record holds. */
    Set<String> used(String list);
}
