package de.lotse.shared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The public holidays of a Land, computed. */
public final class Holidays {

    private static final ConcurrentHashMap<Year, SortedMap<LocalDate, Holiday>> KNOWN = new ConcurrentHashMap<>();

    private Holidays() {}

    /** All holidays of a year from 1995 on, in order; not to be changed. */
    public static SortedMap<LocalDate, Holiday> of(Land land, int year) {
        return KNOWN.computeIfAbsent(new Year(land, year), Year::holidays);
    }

    private record Year(Land land, int year) {
        /** Where two fall on one day, the one of the whole country stands. */
        SortedMap<LocalDate, Holiday> holidays() {
            var days = new TreeMap<LocalDate, Holiday>();
            for (var holiday : Holiday.values())
                holiday.in(land, year).ifPresent(day -> days.putIfAbsent(day, holiday));
            return Collections.unmodifiableSortedMap(days);
        }
    }
}
