package de.lotse.structure.overview;

import de.lotse.structure.counts.By;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see.
 *
 * @param nach the characteristic of the rows
 * @param und a second one, for columns; or empty
 * @param quartal its key, or empty for the last four
 */
record OverviewFilter(
        @Nullable String nach,
        @Nullable String und,
        @Nullable String quartal) {

    /** The same, with what the page counts by itself instead of months. */
    OverviewFilter withoutMonths() {
        return new OverviewFilter(
                By.MONTH.name().equals(nach) ? null : nach, By.MONTH.name().equals(und) ? null : und, quartal);
    }

    By rows() {
        return by(nach).orElse(By.BARRIER);
    }

    Optional<By> columns() {
        return by(und).filter(one -> one != rows());
    }

    Set<By> all() {
        var all = EnumSet.of(rows());
        columns().ifPresent(all::add);
        return all;
    }

    private static Optional<By> by(@Nullable String name) {
        return Arrays.stream(By.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    String query() {
        return "nach=" + rows() + columns().map(one -> "&und=" + one).orElse("")
                + (quartal == null || quartal.isEmpty() ? "" : "&quartal=" + quartal);
    }
}
