package de.lotse.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes identifiers in Java, so that PostgreSQL 15 serves as well as 18. */
public final class Ids {

    private static final int COUNTED = 12;
    private static final long COUNT = (1L << COUNTED) - 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * A UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds since 1970, 12 that count on within a millisecond (§6.2, method 1), then 62
     * random ones. What one process makes later sorts later, so rows that are made at once keep their order.
     */
    public static UUID next() {
        var moment = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << COUNTED));
        var high = moment >>> COUNTED << 16 | 0x7000 | moment & COUNT;
        var low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
