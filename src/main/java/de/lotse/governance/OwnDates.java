package de.lotse.governance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What bodies want of the acting person, for her day. */
public interface OwnDates {

    /** Meetings that she is invited to from today on, her open tasks and the orders that she answers for, overdue ones included. Inside a transaction. */
    List<OwnDate> until(LocalDate day);

    /**
     * @param at when it begins, for a meeting
     * @param text the title of the task or order, or the name of the body that meets
     */
    record OwnDate(Kind kind, LocalDate on, @Nullable LocalTime at, String text, String path) {}

    enum Kind {
        MEETING,
        TASK,
        ORDER
    }
}
