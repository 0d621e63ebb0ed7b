package de.lotse.governance.orders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The time of an order, drawn to scale: numbered points below a line. The numbers are those of the list beside it, which says the same.
 *
 * @param width as it is drawn; a phone has a narrower one of its own, because a wide one would be cut off or too small to read
 * @param today how far from the left edge it is
 */
record TimePicture(LocalDate from, LocalDate to, int width, int height, int today, List<Dot> dots) {

    private static final int WIDE = 720;
    private static final int NARROW = 300;
    static final int EDGE = 24;
    static final int LINE = 30;
    static final int RADIUS = 13;
    private static final int ROW = 34;
    private static final int FIRST_ROW = 66;
    private static final int FOOT = 40;

    /** @param events at least one, the earliest first */
    static TimePicture wide(List<OrderEvent> events, LocalDate today) {
        return of(events, today, WIDE);
    }

    /** @param events at least one, the earliest first */
    static TimePicture narrow(List<OrderEvent> events, LocalDate today) {
        return of(events, today, NARROW);
    }

    private static TimePicture of(List<OrderEvent> events, LocalDate today, int width) {
        var from = earlier(events.getFirst().on(), today);
        var to = later(events.getLast().on(), today);
        var rows = new ArrayList<Integer>();
        var dots = new ArrayList<Dot>();
        for (var event : events) {
            var x = x(event.on(), from, to, width);
            var y = FIRST_ROW + row(rows, x) * ROW;
            dots.add(new Dot(dots.size() + 1, x, y, event.kind()));
        }
        var height = FIRST_ROW + (rows.size() - 1) * ROW + FOOT;
        return new TimePicture(from, to, width, height, x(today, from, to, width), dots);
    }

    /** The first row in which the point does not cover the one before it. */
    private static int row(List<Integer> ends, int x) {
        for (var i = 0; i < ends.size(); i++)
            if (ends.get(i) + 2 * RADIUS < x) {
                ends.set(i, x);
                return i;
            }
        ends.add(x);
        return ends.size() - 1;
    }

    private static int x(LocalDate day, LocalDate from, LocalDate to, int width) {
        var all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return Math.toIntExact(EDGE + (width - 2L * EDGE) * ChronoUnit.DAYS.between(from, day) / all);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    int right() {
        return width - EDGE;
    }

    /** Whether the word at today's line has to stand to its left. */
    boolean isTodayRight() {
        return today > width / 2;
    }

    record Dot(int number, int x, int y, OrderEvent.Kind kind) {

        String css() {
            return "lotse-order-dot lotse-order-dot--" + kind.name().toLowerCase(Locale.ROOT);
        }
    }
}
