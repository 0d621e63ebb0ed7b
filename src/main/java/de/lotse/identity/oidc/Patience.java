package de.lotse.identity.oidc;

import de.lotse.identity.oidc.IssuerProblem.Reason;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A provider that hangs keeps each person for a bounded time and few threads in all, so that everybody else works on. */
@Component
class Patience {

    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private final Duration longest;
    private final Semaphore places;

    Patience(OidcSettings settings) {
        longest = settings.patience();
        places = new Semaphore(settings.parallel());
    }

    /** Everything that is asked meanwhile shares one time limit. */
    <T extends @Nullable Object> T within(Supplier<T> work) {
        if (!places.tryAcquire()) throw new IssuerProblem(Reason.BUSY, "");
        try {
            return ScopedValue.where(END, System.nanoTime() + longest.toNanos()).call(work::get);
        } finally {
            places.release();
        }
    }

    /** @throws IssuerProblem if nothing is left */
    Duration left(String host) {
        var left = END.isBound() ? Duration.ofNanos(END.get() - System.nanoTime()) : longest;
        if (left.toMillis() <= 0) throw new IssuerProblem(Reason.TIMEOUT, host);
        return left;
    }
}
