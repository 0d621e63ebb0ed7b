package de.lotse.casework.clientsheet;

import java.time.LocalDate;
import java.util.List;

/** One way by which somebody else learns something of the person. What is not told yet never leaves it. */
interface Received {

    List<Line> of(Asked asked);

    /** @param day by which it is sorted */
    record Line(LocalDate day, Entry entry) {}
}
