package de.lotse.structure.overview;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Column;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.structure.counts.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * From which legal domain to which the way broke.
 *
 * @param periods quarters that may be chosen, with their months where they are told by month
 * @param next when the next quarter follows, in words
 * @param to the domains of the columns, in words; the last one for where it led nowhere
 */
record BreaksPage(
        List<Tab> tabs,
        BreaksFilter filter,
        List<Option> periods,
        List<Option> districts,
        String next,
        String period,
        List<String> to,
        List<Row> rows,
        int threshold) {

    static final String PATH = "/hinweise/brueche";
    private static final int SHADES = 4;

    /** @param cells one for each domain of the columns */
    record Row(String from, List<Amount> cells) {}

    List<Column> heads() {
        var heads = new ArrayList<Column>();
        heads.add(Column.of(t("structure.breaks.from")));
        to.forEach(one -> heads.add(Column.numeric(t("structure.breaks.to", one))));
        return heads;
    }

    /** How dark a cell is, 0 to 4; the number stands in it as well. */
    int shade(Amount amount) {
        var most = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(Amount::shown)
                .max()
                .orElse(0);
        return most == 0 ? 0 : Math.toIntExact((amount.shown() * SHADES + most - 1) / most);
    }

    /** The greatest first, in words: what one would say on the telephone. */
    List<String> worst() {
        return rows.stream()
                .flatMap(row -> Stream.iterate(0, i -> i < to.size(), i -> i + 1)
                        .filter(i -> row.cells().get(i).shown() > 0)
                        .map(i -> new Told(row.cells().get(i), t("structure.by.transition", row.from(), to.get(i)))))
                .sorted((a, b) -> Long.compare(b.amount().shown(), a.amount().shown()))
                .limit(3)
                .map(one -> t("structure.breaks.told", one.words(), one.amount().text()))
                .toList();
    }

    private record Told(Amount amount, String words) {}

    String download(String ending) {
        return PATH + "/ausgabe." + ending + "?" + filter.query();
    }
}
