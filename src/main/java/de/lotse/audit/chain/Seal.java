package de.lotse.audit.chain;

import java.time.Instant;

/**
 * A link of a chain.
 *
 * @param number from 1, without gaps
 * @param hash SHA-256 over all rows up to this one
 * @param at when it was set
 */
record Seal(long number, byte[] hash, Instant at) {

    /** Before the first row. */
    static final Seal NONE = new Seal(0, new byte[Entry.HASH_BYTES], Instant.EPOCH);
}
