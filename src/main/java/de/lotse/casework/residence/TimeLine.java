package de.lotse.casework.residence;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a person's periods from twelve months back to twelve ahead. One unit of its width is one day; what happens
 * at the same time lies in lanes below each other.
 *
 * @param width in days
 * @param today how many days from its left edge
 */
record TimeLine(int width, int height, int today, List<Month> months, List<Lane> lanes) {

    private static final int MONTHS = 12;
    static final int HEAD = 40;
    static final int LANE = 42;
    static final int FOOT = 18;

    /** @param spells in the order in which their lanes are to appear; lanes that lie outside are left out */
    static TimeLine around(LocalDate today, List<Spell> spells) {
        var first = YearMonth.from(today).minusMonths(MONTHS).atDay(1);
        var last = YearMonth.from(today).plusMonths(MONTHS).atEndOfMonth();
        var window = new Period(first, last);
        var lanes = new ArrayList<Lane>();
        for (var row : rows(
                spells.stream().filter(spell -> spell.period.overlaps(window)).toList())) {
            var y = HEAD + lanes.size() * LANE;
            lanes.add(new Lane(
                    y,
                    row.getFirst().label,
                    row.stream().map(spell -> spell.bar(window)).toList()));
        }
        return new TimeLine(
                days(first, last) + 1, HEAD + lanes.size() * LANE + FOOT, days(first, today), months(first), lanes);
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }

    /** Spells with the same label share a row as long as they do not overlap. */
    private static List<List<Spell>> rows(List<Spell> spells) {
        var byLabel = new LinkedHashMap<String, List<Spell>>();
        spells.forEach(spell ->
                byLabel.computeIfAbsent(spell.label, label -> new ArrayList<>()).add(spell));
        return byLabel.values().stream().flatMap(same -> rowsOf(same).stream()).toList();
    }

    private static List<List<Spell>> rowsOf(List<Spell> same) {
        var rows = new ArrayList<List<Spell>>();
        for (var spell :
                same.stream().sorted(comparing(spell -> spell.period.from())).toList()) {
            var free = rows.stream()
                    .filter(row -> !row.getLast().period.overlaps(spell.period))
                    .findFirst();
            if (free.isPresent()) free.get().add(spell);
            else rows.add(new ArrayList<>(List.of(spell)));
        }
        return rows;
    }

    private static List<Month> months(LocalDate first) {
        return IntStream.rangeClosed(0, 2 * MONTHS)
                .mapToObj(number -> first.plusMonths(number))
                .map(month -> Month.of(first, month))
                .toList();
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** What a bar stands for. */
    enum Kind {
        TITLE,
        DOMAIN,
        EXPECTED,
        GAP
    }

    /**
     * Something that lasts.
     *
     * @param label what its lane is called
     * @param text the same in full, with its days
     */
    record Spell(Kind kind, String label, String text, Period period) {

        private Bar bar(Period window) {
            var from = period.from().isBefore(window.from()) ? window.from() : period.from();
            var end = earlier(period.to(), window.to());
            return new Bar(kind, days(window.from(), from), days(from, end) + 1, text);
        }

        private static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate windowEnd) {
            if (windowEnd == null) throw new IllegalArgumentException("the window has an end");
            return one == null || one.isAfter(windowEnd) ? windowEnd : one;
        }
    }

    /** A month's first day; {@code year} where a new one begins, else empty. */
    record Month(int x, String label, String year) {
        private static Month of(LocalDate first, LocalDate month) {
            var year = month.equals(first) || month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : "";
            var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMANY);
            return new Month(days(first, month), name.substring(0, 3), year);
        }
    }

    /** @param y of its upper edge */
    record Lane(int y, String label, List<Bar> bars) {}

    /** @param x and width in days */
    record Bar(Kind kind, int x, int width, String text) {

        String css() {
            return "lotse-span lotse-span--" + kind.name().toLowerCase(Locale.ROOT);
        }

        boolean isGap() {
            return kind == Kind.GAP;
        }
    }
}
