package de.lotse.network.coverage;

import de.lotse.kern.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Offers counted by two dimensions. An offer counts once in each cell, in each total once. */
final class Matrix {

    private final Dimension down;
    private final Dimension across;
    private final List<Option> rows;
    private final List<Option> columns;
    private final List<Covered> offers;
    private final Map<Option, Map<Option, Count>> cells = new HashMap<>();

    Matrix(Dimension down, Dimension across, List<Option> rows, List<Option> columns, List<Covered> offers) {
        this.down = down;
        this.across = across;
        this.rows = rows;
        this.columns = columns;
        this.offers = offers;
        for (var row : rows) cells.put(row, counted(row));
    }

    private Map<Option, Count> counted(Option row) {
        var inRow =
                offers.stream().filter(offer -> offer.has(down, row.value())).toList();
        var counts = new HashMap<Option, Count>();
        for (var column : columns) counts.put(column, counted(row, column, inRow));
        return counts;
    }

    private Count counted(Option row, Option column, List<Covered> inRow) {
        var found = inRow.stream()
                .filter(offer -> offer.has(across, column.value()))
                .toList();
        return count(
                found,
                offer -> offer.isOnlyCitywide(down, row.value()) || offer.isOnlyCitywide(across, column.value()));
    }

    Dimension down() {
        return down;
    }

    Dimension across() {
        return across;
    }

    List<Option> rows() {
        return rows;
    }

    List<Option> columns() {
        return columns;
    }

    List<Covered> offers() {
        return offers;
    }

    Count cell(Option row, Option column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, Count.NONE);
    }

    Count row(Option row) {
        return total(offer -> offer.has(down, row.value()));
    }

    Count column(Option column) {
        return total(offer -> offer.has(across, column.value()));
    }

    Count all() {
        return total(offer -> true);
    }

    /** The offers of a cell, by the codes of its row and its column. */
    List<Covered> offers(String row, String column) {
        return offers.stream()
                .filter(offer -> offer.has(down, row) && offer.has(across, column))
                .toList();
    }

    /** The most that is in a cell. */
    int highest() {
        return cells.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Count::verified)
                .max()
                .orElse(0);
    }

    private Count total(Predicate<Covered> counts) {
        return count(offers.stream().filter(counts).toList(), offer -> false);
    }

    private static Count count(List<Covered> found, Predicate<Covered> onlyCitywide) {
        var verified = found.stream().filter(offer -> !offer.overdue()).toList();
        return new Count(
                verified.size(),
                found.size() - verified.size(),
                !verified.isEmpty() && verified.stream().allMatch(onlyCitywide));
    }

    /**
     * @param verified published and confirmed in time
     * @param overdue published, but to be confirmed again
     * @param onlyCitywide that there are some, but each only because it is for the whole city
     */
    record Count(int verified, int overdue, boolean onlyCitywide) {

        private static final Count NONE = new Count(0, 0, false);
    }
}
