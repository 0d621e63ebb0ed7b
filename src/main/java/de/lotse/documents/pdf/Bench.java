package de.lotse.documents.pdf;

import de.lotse.documents.PaintingBusy;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One place to paint at. A page may be built to take for ever: whoever exceeds the time is not waited for and leaves the place to
 * the next. Such strays cannot be ended and go on in memory, so there may only be a few of them.
 */
public final class Bench {

    private static final int MOST_STRAYS = 2;

    private final Semaphore place = new Semaphore(1);
    private final Semaphore strays = new Semaphore(MOST_STRAYS);
    private final Duration patience;
    private final Duration limit;

    /**
     * @param patience how long one waits for the place
     * @param limit how long one may keep it
     */
    public Bench(Duration patience, Duration limit) {
        this.patience = patience;
        this.limit = limit;
    }

    /** Empty when it fails or takes too long; throws {@link PaintingBusy} when there is no place. */
    public <T> Optional<T> paint(Work<T> work) {
        try {
            if (!place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) throw new PaintingBusy(false);
            try {
                return started(work);
            } finally {
                place.release();
            }
        } catch (ExecutionException | TimeoutException unreadable) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Each takes one of the places for strays along, and gives it back when it ends. */
    private <T> Optional<T> started(Work<T> work) throws ExecutionException, TimeoutException, InterruptedException {
        if (!strays.tryAcquire()) throw new PaintingBusy(true);
        var task = new FutureTask<>(() -> {
            try {
                return work.run();
            } finally {
                strays.release();
            }
        });
        Thread.ofPlatform().daemon().name("pdf-sheet").start(task);
        return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    public interface Work<T> {
        Optional<T> run() throws IOException;
    }
}
