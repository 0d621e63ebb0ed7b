package de.lotse.casework.residence;

/** How many days ahead the end of a title and of a legal domain are worth a warning. */
record Horizons(int titleDays, int domainDays) {

    /** A title takes the authority about three months, a first approval of benefits about two. */
    static final Horizons USUAL = new Horizons(90, 60);
}
