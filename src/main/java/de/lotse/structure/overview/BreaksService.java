package de.lotse.structure.overview;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.shared.Scope;
import de.lotse.structure.SignalTabs;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.overview.BreaksPage.Row;
import de.lotse.structure.themes.ThemeRights;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads from which legal domain to which the way broke, of closed quarters. */
@Service
@Transactional
class BreaksService {

    private static final int YEAR = 4;
    private static final int CHOICE = 8;
    private static final String NOWHERE = "";

    private final SignalTables tables;
    private final SignalWords words;
    private final SignalTabs tabs;
    private final Disclosure disclosure;

    BreaksService(SignalTables tables, SignalWords words, SignalTabs tabs, Disclosure disclosure) {
        this.tables = tables;
        this.words = words;
        this.tabs = tabs;
        this.disclosure = disclosure;
    }

    BreaksPage page(BreaksFilter asked) {
        Scope.require(ThemeRights.READERS);
        var choice = tables.latest(CHOICE);
        var chosen = choice.stream().filter(one -> isOf(one, asked)).toList();
        var filter = chosen.isEmpty() ? asked.ofYear() : asked;
        var quarters = chosen.isEmpty() ? tables.latest(YEAR) : chosen;
        var matrix = matrix(filter, quarters);
        return new BreaksPage(
                tabs.of(BreaksPage.PATH),
                filter,
                choice.reversed().stream().flatMap(this::periods).toList(),
                words.options(By.DISTRICT),
                tables.next(),
                filter.isMonth() ? words.label(By.MONTH, filter.zeitraum()) : OverviewService.period(quarters),
                matrix.to().stream().map(Option::label).toList(),
                matrix.from().stream()
                        .map(one -> new Row(one.label(), matrix.row(one)))
                        .toList(),
                disclosure.threshold());
    }

    private boolean isOf(Quarter quarter, BreaksFilter asked) {
        return asked.zeitraum().equals(quarter.key()) || asked.isMonthOf(quarter) && tables.isByMonth(quarter);
    }

    private Stream<Option> periods(Quarter quarter) {
        var itself = Stream.of(new Option(quarter.key(), quarter.label()));
        if (!tables.isByMonth(quarter)) return itself;
        return Stream.concat(
                itself,
                quarter.months().reversed().stream()
                        .map(Object::toString)
                        .map(month -> new Option(month, t("structure.breaks.month", words.label(By.MONTH, month)))));
    }

    private Matrix matrix(BreaksFilter filter, List<Quarter> quarters) {
        var domains = words.options(By.TRANSITION);
        var ends = Stream.concat(domains.stream(), Stream.of(new Option(NOWHERE, t("structure.breaks.nowhere"))));
        var released = quarters.stream().map(one -> tables.of(one, filter.by())).toList();
        return Matrix.of(domains, ends.toList(), code -> amount(released, filter.place(code)))
                .shown();
    }

    private static Amount amount(List<DisclosedTable> released, List<String> place) {
        return Amount.of(released.stream().map(table -> table.cell(place)).toList());
    }
}
