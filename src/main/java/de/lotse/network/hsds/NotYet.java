package de.lotse.network.hsds;

/** What was asked for is being made. */
final class NotYet extends RuntimeException {

    static final String SECONDS = "10";
}
