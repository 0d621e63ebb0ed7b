package de.lotse.casework.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened, as the three columns that keep it. */
final class Happenings {

    private Happenings() {}

    static Happened of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Posted posted -> Happened.POSTED;
            case Trigger.Served served -> Happened.SERVED;
            case Trigger.Expiring expiring -> Happened.EXPIRING;
        };
    }

    static @Nullable LocalDate received(Trigger trigger) {
        return trigger instanceof Trigger.Posted posted ? posted.received() : null;
    }

    static Trigger trigger(Happened happened, LocalDate day, @Nullable LocalDate received) {
        return switch (happened) {
            case POSTED -> new Trigger.Posted(day, received);
            case SERVED -> new Trigger.Served(day);
            case EXPIRING -> new Trigger.Expiring(day);
        };
    }
}
