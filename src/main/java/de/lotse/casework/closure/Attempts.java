package de.lotse.casework.closure;

import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which somebody tried to reach a person. A case is closed as „Kontakt verloren“ only after at least three
 * of them on different days.
 */
record Attempts(Set<LocalDate> days) {

    static final int NEEDED = 3;

    /** Reads the day at the begin of each line, as staff type it; a line without one, or with a future one, does not count. */
    static Attempts typed(String lines, LocalDate today) {
        var days = new HashSet<LocalDate>();
        for (var line : lines.lines().toList()) {
            var first = line.strip().split("[\\s:,;–]", 2)[0];
            if (DateText.parse(first, today) instanceof Parsed(var day) && !day.isAfter(today)) days.add(day);
        }
        return new Attempts(days);
    }

    Attempts and(Collection<LocalDate> recorded) {
        var all = new HashSet<>(days);
        all.addAll(recorded);
        return new Attempts(all);
    }

    /** What was tried before the person was reached does not count. */
    Attempts after(LocalDate lastContact) {
        return new Attempts(
                days.stream().filter(day -> day.isAfter(lastContact)).collect(Collectors.toSet()));
    }

    boolean areEnough() {
        return days.size() >= NEEDED;
    }
}
