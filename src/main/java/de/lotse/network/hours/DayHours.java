package de.lotse.network.hours;

import de.lotse.shared.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The hours of one day.
 *
 * @param slots in order; none if it is closed
 * @param reason why it is not as usual
 */
public record DayHours(LocalDate day, List<Slot> slots, Optional<Reason> reason) {

    /** Why a day is not as usual. */
    public sealed interface Reason {}

    /** „Feiertag: Allerheiligen“ */
    public record PublicHoliday(Holiday holiday) implements Reason {}

    /** An exception, with what its rule says about it, such as „Betriebsferien“; may be empty. */
    public record Closed(String words) implements Reason {}

    /** Hours for this day only. */
    public record Changed() implements Reason {}
}
