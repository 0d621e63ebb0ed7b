package de.lotse.casework.takeover;

/** Whoever waits for a long work, and is told how far it is. */
@FunctionalInterface
interface Beat {

    void at(int done, int total);
}
