package de.lotse.structure.overview;

import static de.lotse.web.Texts.t;

import de.lotse.reporting.Dimension;
import de.lotse.reporting.DisclosedCell;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.shared.Scope;
import de.lotse.structure.SignalTabs;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.overview.OverviewPage.Row;
import de.lotse.structure.themes.ThemeRights;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what was released of closed quarters. */
@Service
@Transactional
class OverviewService {

    private static final int YEAR = 4;
    private static final int CHOICE = 8;

    private final SignalTables tables;
    private final SignalWords words;
    private final SignalTabs tabs;
    private final Disclosure disclosure;

    OverviewService(SignalTables tables, SignalWords words, SignalTabs tabs, Disclosure disclosure) {
        this.tables = tables;
        this.words = words;
        this.tabs = tabs;
        this.disclosure = disclosure;
    }

    OverviewPage page(OverviewFilter asked) {
        Scope.require(ThemeRights.READERS);
        var choice = tables.latest(CHOICE);
        var chosen =
                choice.stream().filter(one -> one.key().equals(asked.quartal())).toList();
        var period = chosen.isEmpty() ? tables.latest(YEAR) : chosen;
        var filter = period.stream().anyMatch(tables::isByMonth) ? asked : asked.withoutMonths();
        var quarters = filter.all().contains(By.MONTH)
                ? period.stream().filter(tables::isByMonth).toList()
                : period;
        var columns = filter.columns().stream().toList();
        var released =
                quarters.stream().map(one -> tables.of(one, filter.all())).toList();
        var columnCodes =
                columns.isEmpty() ? List.<String>of() : shownColumns(released, filter.rows(), columns.getFirst());
        var rows = codes(released, filter.rows()).stream()
                .map(code -> row(released, filter, code, columnCodes))
                .toList();
        return new OverviewPage(
                tabs.of(OverviewPage.PATH),
                filter,
                choice.stream().anyMatch(tables::isByMonth),
                choice,
                tables.next(),
                period(quarters),
                total(quarters),
                columnCodes.stream()
                        .map(code -> words.label(columns.getFirst(), code))
                        .toList(),
                shown(filter.rows(), rows),
                released.stream().anyMatch(DisclosedTable::hasHidden),
                disclosure.threshold());
    }

    /** Months as they follow each other, of all else those with something to show, the most first. */
    private static List<Row> shown(By by, List<Row> all) {
        if (by == By.MONTH && all.stream().anyMatch(Row::isShown)) return all;
        return all.stream()
                .filter(Row::isShown)
                .sorted(Comparator.comparingLong((Row row) -> row.total().shown())
                        .reversed())
                .toList();
    }

    static String period(List<Quarter> quarters) {
        if (quarters.size() == 1) return quarters.getFirst().label();
        return t(
                "structure.overview.span",
                quarters.getFirst().label(),
                quarters.getLast().label());
    }

    private Amount total(List<Quarter> quarters) {
        return Amount.of(quarters.stream()
                .map(one -> tables.of(one, Set.of(By.BARRIER)).total())
                .toList());
    }

    /** Every code of the characteristic; the lists of two quarters may differ. */
    private static List<String> codes(List<DisclosedTable> released, By by) {
        return released.stream()
                .flatMap(table -> table.dimensions().stream())
                .filter(one -> one.name().equals(by.name()))
                .flatMap(one -> one.codes().stream())
                .distinct()
                .toList();
    }

    /** Columns with nothing to show are left out. */
    private static List<String> shownColumns(List<DisclosedTable> released, By rows, By columns) {
        return codes(released, columns).stream()
                .filter(column -> !Amount.of(cells(released, rows, Dimension.TOTAL, column))
                        .isHidden())
                .toList();
    }

    private Row row(List<DisclosedTable> released, OverviewFilter filter, String code, List<String> columns) {
        return new Row(
                words.label(filter.rows(), code),
                Amount.of(cells(released, filter.rows(), code, Dimension.TOTAL)),
                columns.stream()
                        .map(column -> Amount.of(cells(released, filter.rows(), code, column)))
                        .toList());
    }

    private static List<DisclosedCell> cells(List<DisclosedTable> released, By rows, String code, String column) {
        return released.stream()
                .filter(table -> table.has(place(table, rows, code, column)))
                .map(table -> table.cell(place(table, rows, code, column)))
                .toList();
    }

    private static List<String> place(DisclosedTable table, By rows, String code, String column) {
        return table.dimensions().stream()
                .map(one -> one.name().equals(rows.name()) ? code : column)
                .toList();
    }
}
