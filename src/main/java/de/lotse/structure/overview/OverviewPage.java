package de.lotse.structure.overview;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Bar;
import de.lotse.kern.Column;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * @param byMonth whether some of them are told by month
 * @param quarters that may be chosen
 * @param next when the next quarter follows, in words
 * @param period what the numbers are of, in words
 * @param columns of a second characteristic, in words; empty for one
 * @param rows those of which something may be shown
 * @param someHidden whether something stands there that may not be shown
 */
record OverviewPage(
        List<Tab> tabs,
        OverviewFilter filter,
        boolean byMonth,
        List<Quarter> quarters,
        String next,
        String period,
        Amount total,
        List<String> columns,
        List<Row> rows,
        boolean someHidden,
        int threshold) {

    static final String PATH = "/hinweise";

    /** @param cells of the second characteristic */
    record Row(String label, Amount total, List<Amount> cells) {

        boolean isShown() {
            return !total.isHidden() || cells.stream().anyMatch(cell -> !cell.isHidden());
        }
    }

    List<Option> choices() {
        return Arrays.stream(By.values())
                .filter(one -> byMonth || one != By.MONTH)
                .map(one -> new Option(one.name(), one.label()))
                .toList();
    }

    List<Option> periods() {
        return quarters.reversed().stream()
                .map(one -> new Option(one.key(), one.label()))
                .toList();
    }

    List<Column> heads() {
        var heads = new ArrayList<Column>();
        heads.add(Column.of(filter.rows().label()));
        heads.add(Column.numeric(t("structure.column.signals")));
        columns.forEach(one -> heads.add(Column.numeric(one)));
        return heads;
    }

    List<Bar> bars() {
        var longest = Math.max(
                1, rows.stream().mapToLong(one -> one.total().shown()).max().orElse(1));
        return rows.stream()
                .map(one -> new Bar(
                        one.label(),
                        Math.toIntExact(100 * one.total().shown() / longest),
                        one.total().text()))
                .toList();
    }

    String download(String ending) {
        return PATH + "/ausgabe." + ending + "?" + filter.query();
    }

    String caption() {
        return t("structure.overview.caption", filter.rows().label(), period);
    }
}
