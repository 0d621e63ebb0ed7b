package de.lotse.staffing.units;

/** What is done with a unit. */
enum UnitStep {
    FOUND,
    CHANGE,
    CORRECT,
    DISSOLVE;

    /** Whether name, kind, code and place are typed. */
    boolean describes() {
        return this != DISSOLVE;
    }
}
