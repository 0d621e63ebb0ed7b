package de.lotse.network.coverage;

import de.lotse.kern.Option;
import java.util.List;
import java.util.function.Predicate;

/** Offers counted by two dimensions. An offer counts once in each cell, in each total once. */
record Matrix(Dimension down, Dimension across, List<Option> rows, List<Option> columns, List<Covered> offers) {

    Count cell(Option row, Option column) {
        return count(
                offers(row, column),
                offer -> offer.isOnlyCitywide(down, row.value()) || offer.isOnlyCitywide(across, column.value()));
    }

    Count row(Option row) {
        return count(offers.stream().filter(offer -> offer.has(down, row.value())).toList(), offer -> false);
    }

    Count column(Option column) {
        return count(offers.stream().filter(offer -> offer.has(across, column.value())).toList(), offer -> false);
    }

    Count all() {
        return count(offers, offer -> false);
    }

    List<Covered> offers(Option row, Option column) {
        return offers.stream()
                .filter(offer -> offer.has(down, row.value()) && offer.has(across, column.value()))
                .toList();
    }

    /** The most that is in a cell. */
    int highest() {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> cell(row, column).verified()))
                .max(Integer::compare)
                .orElse(0);
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
    record Count(int verified, int overdue, boolean onlyCitywide) {}
}
