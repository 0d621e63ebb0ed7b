package de.lotse.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers in Java, so that PostgreSQL 15 serves as well as 18. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds since 1970, then 74 random bits. */
    public static UUID next() {
        var high = (System.currentTimeMillis() << 16) | 0x7000 | (RANDOM.nextInt() & 0x0fff);
        var low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
