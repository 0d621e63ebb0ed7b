package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.casework.figures.Sheet.Headline;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two versions of a report side by side, where they differ. */
record ComparisonPage(Report first, Report second, Sheet before, Sheet after) {

    List<Change> changes() {
        var old = lines(before);
        var now = lines(after);
        var keys = new LinkedHashMap<String, Place>();
        now.keySet().forEach(place -> keys.put(place.toString(), place));
        old.keySet().forEach(place -> keys.putIfAbsent(place.toString(), place));
        var changes = new ArrayList<Change>();
        for (var place : keys.values()) {
            var change = new Change(place, old.get(place), now.get(place));
            if (change.differs()) changes.add(change);
        }
        return changes;
    }

    private static Map<Place, Figure> lines(Sheet sheet) {
        var lines = new LinkedHashMap<Place, Figure>();
        for (var headline : sheet.headlines()) lines.put(of(headline), headline.figure());
        for (var table : sheet.tables())
            for (var row : table.rows())
                for (var figure : row.figures())
                    lines.put(
                            new Place(
                                    table.dimension().label(),
                                    row.label(),
                                    figure.cell().measure().label()),
                            figure);
        return lines;
    }

    private static Place of(Headline headline) {
        return new Place(
                t("casework.figures.dimension.TOTAL"), "", headline.measure().label());
    }

    /** A number of the report, in words. */
    record Place(String dimension, String row, String measure) {}

    /** @param before null where the row was not there */
    record Change(
            Place place, @Nullable Figure before, @Nullable Figure after) {

        boolean differs() {
            return !text(before).equals(text(after));
        }

        String was() {
            return text(before);
        }

        String is() {
            return text(after);
        }

        /** Empty where one of the two is hidden or missing. */
        String difference() {
            var was = before == null ? null : before.shown();
            var is = after == null ? null : after.shown();
            if (was == null || is == null) return "";
            return (is > was ? "+" : "−") + Formats.number(Math.abs(is - was));
        }

        private static String text(@Nullable Figure figure) {
            return figure == null ? t("casework.figures.compare.none") : figure.text();
        }
    }
}
