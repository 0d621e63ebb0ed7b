package de.lotse.web;

import java.time.Duration;
import java.util.UUID;

/** Hears of the end of work in the background, in the transaction that notes it and in the scope of whoever began it. */
public interface JobEnd {

    /**
     * Not called for work that was stopped and goes on elsewhere or later.
     *
     * @param kind of work, as it was started
     * @param subject what it worked on
     * @param done whether it came to its end; false if it broke off
     * @param took since it was asked for
     */
    void ended(String kind, UUID subject, boolean done, Duration took);
}
