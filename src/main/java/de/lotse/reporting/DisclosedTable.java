package de.lotse.reporting;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table as it may be shown, the same for page, chart, workbook and PDF.
 *
 * @param dimensions those of the table, in the order that was asked for
 * @param cells each with a code, or {@link Dimension#TOTAL}, for each dimension; those that are missing are hidden
 * @param threshold numbers of fewer were hidden
 * @param exact whether nothing had to be hidden, because the viewer may open whatever was counted
 */
public record DisclosedTable(
        List<Dimension> dimensions, Map<List<String>, DisclosedCell> cells, int threshold, boolean exact) {

    /** Percentages of fewer would look more certain than they are, and tell single people. */
    public static final int LEAST_BASE = 20;

    public DisclosedTable {
        dimensions = List.copyOf(dimensions);
        cells = Map.copyOf(cells);
    }

    /** Whether there is a number to see at all. */
    public boolean isReleased() {
        return cells.values().stream().anyMatch(cell -> !cell.isHidden());
    }

    /** Whether there are cells with these codes, hidden or not. */
    public boolean has(List<String> codes) {
        return Stream.iterate(0, d -> d < dimensions.size(), d -> d + 1)
                .allMatch(d -> codes.get(d).equals(Dimension.TOTAL)
                        || dimensions.get(d).codes().contains(codes.get(d)));
    }

    /** @param codes one for each dimension, {@link Dimension#TOTAL} for a margin */
    public DisclosedCell cell(String... codes) {
        return cell(List.of(codes));
    }

    public DisclosedCell cell(List<String> codes) {
        return cells.getOrDefault(codes, DisclosedCell.HIDDEN);
    }

    public DisclosedCell total() {
        return cell(dimensions.stream().map(_ -> Dimension.TOTAL).toList());
    }

    /**
     * A cell in per cent of another, rounded. Only of two numbers that are shown, and of at least {@value #LEAST_BASE}: whatever is computed
     * from shown numbers tells nothing that they do not tell.
     */
    public Optional<Integer> share(List<String> part, List<String> base) {
        var some = cell(part).shown();
        var all = cell(base).shown();
        if (some == null || all == null || all < LEAST_BASE) return Optional.empty();
        return Optional.of(Math.toIntExact(Math.round(100.0 * some / all)));
    }

    public boolean hasHidden() {
        return allCodes(dimensions).stream().anyMatch(codes -> cell(codes).isHidden());
    }

    /** What has to be known to read it; stands under it wherever it is shown. Empty where nothing is hidden. */
    public String explanation() {
        if (exact || !hasHidden()) return "";
        return t("reporting.table.why", t("reporting.hidden.sign"), threshold);
    }

    /**
     * Several quarters added up: a cell is hidden if it is hidden in one of them. Made of shown numbers only, so that it tells nothing new.
     *
     * @throws IllegalArgumentException if they are not tables by the same dimensions
     */
    public static DisclosedTable sum(Collection<DisclosedTable> tables) {
        var first = tables.iterator().next();
        if (tables.stream().anyMatch(each -> !each.dimensions.equals(first.dimensions)))
            throw new IllegalArgumentException("tables by different dimensions");
        Map<List<String>, DisclosedCell> sums = new HashMap<>();
        for (var codes : allCodes(first.dimensions)) {
            var parts = tables.stream().map(each -> each.cell(codes).shown()).toList();
            if (!parts.contains(null))
                sums.put(
                        codes,
                        DisclosedCell.of(
                                parts.stream().mapToLong(Long::longValue).sum()));
        }
        var threshold =
                tables.stream().mapToInt(DisclosedTable::threshold).max().orElseThrow();
        return new DisclosedTable(
                first.dimensions, sums, threshold, tables.stream().allMatch(DisclosedTable::exact));
    }

    /** The places of all cells and margins. */
    public static List<List<String>> allCodes(List<Dimension> dimensions) {
        List<List<String>> all = List.of(List.of());
        for (var dimension : dimensions) {
            var longer = new ArrayList<List<String>>();
            for (var start : all) {
                longer.add(with(start, Dimension.TOTAL));
                for (var code : dimension.codes()) longer.add(with(start, code));
            }
            all = longer;
        }
        return all;
    }

    private static List<String> with(List<String> start, String code) {
        var longer = new ArrayList<>(start);
        longer.add(code);
        return List.copyOf(longer);
    }
}
