package de.lotse.network.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The weekdays and days of the month that a line has named so far; a number waits for what it counts. */
final class NamedDays {

    private final List<ByDay> weekdays = new ArrayList<>();
    private final List<Integer> monthDays = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private boolean spelledOrdinal;
    private boolean rangeOfOrdinals;
    private boolean inMonth;

    void add(List<DayOfWeek> days) {
        for (var day : days) {
            if (waiting.isEmpty()) weekdays.add(ByDay.every(day));
            else for (var number : waiting) weekdays.add(new ByDay(Math.clamp(number, -5, 5), day));
        }
        waiting.clear();
    }

    /** From one weekday to another, over the end of the week too. */
    void range(DayOfWeek first, DayOfWeek last) {
        rangeOfOrdinals |= !waiting.isEmpty();
        for (var day = first; ; day = day.plus(1)) {
            weekdays.add(ByDay.every(day));
            if (day == last) return;
        }
    }

    void ordinal(Token.Ordinal ordinal) {
        waiting.add(ordinal.number());
        spelledOrdinal |= ordinal.spelled() && ordinal.number() > 1;
    }

    void inMonth() {
        inMonth = true;
        monthDays.addAll(waiting);
        waiting.clear();
    }

    void addAll(NamedDays other) {
        weekdays.addAll(other.weekdays);
        monthDays.addAll(other.monthDays);
        inMonth |= other.inMonth;
    }

    List<ByDay> weekdays() {
        return weekdays;
    }

    List<Integer> monthDays() {
        return monthDays;
    }

    Set<DayOfWeek> daysOfWeek() {
        return weekdays.stream().map(ByDay::day).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasDays() {
        return !weekdays.isEmpty() || !monthDays.isEmpty();
    }

    /** Whether a number was said, and not yet of what. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether nobody knows what a number counts. */
    boolean isUnclear() {
        return isWaiting() || rangeOfOrdinals;
    }

    /** „jeden zweiten Montag“ is the second of the month, or each other one. */
    boolean isOfNoMonth() {
        return spelledOrdinal && !inMonth;
    }

    /** Whether some of them come once a month. */
    boolean isOfMonth() {
        return !monthDays.isEmpty() || weekdays.stream().anyMatch(day -> day.nth() != 0);
    }
}
