package de.lotse.staffing.headcount;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of the chart stand: one for the heads and one for the full-time equivalents of each year. */
record Columns(List<YearFigures> years) {

    static final int STEP = 60;
    static final int BAR = 22;
    static final int HEIGHT = 160;
    private static final int TOP = 20;
    private static final int FOOT = 24;

    int width() {
        return Math.max(1, years.size()) * STEP;
    }

    int height() {
        return TOP + HEIGHT + FOOT;
    }

    int base() {
        return TOP + HEIGHT;
    }

    List<Column> all() {
        var columns = new ArrayList<Column>();
        for (var index = 0; index < years.size(); index++) columns.add(column(index));
        return columns;
    }

    private Column column(int index) {
        var year = years.get(index);
        return new Column(
                index * STEP + (STEP - 2 * BAR) / 2,
                year.label(),
                tall(100L * year.count().heads()),
                tall(year.count().held()),
                String.valueOf(year.count().heads()));
    }

    private int tall(long hundredths) {
        var most = years.stream()
                .mapToLong(year ->
                        Math.max(100L * year.count().heads(), year.count().held()))
                .max()
                .orElse(0);
        return most == 0 ? 0 : (int) (HEIGHT * hundredths / most);
    }

    /** @param x where the first of both bars begins */
    record Column(int x, String label, int heads, int held, String number) {}
}
