package de.lotse.casework.workload;

/**
 * From how many running cases for a full-time post on the light turns.
 *
 * @param amberFrom at least 1
 * @param redFrom more than that
 */
public record Limits(int version, int amberFrom, int redFrom) {

    static final int MOST = 1_000;
}
