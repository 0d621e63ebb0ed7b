package de.lotse.structure.overview;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Disclosure;
import de.lotse.shared.Scope;
import de.lotse.structure.SignalTabs;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.overview.BreaksPage.Row;
import de.lotse.structure.themes.ThemeRights;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    BreaksPage page(BreaksFilter filter) {
        Scope.require(ThemeRights.READERS);
        var choice = tables.latest(CHOICE);
        var chosen = choice.stream()
                .filter(one -> one.key().equals(filter.quartal()))
                .toList();
        var quarters = chosen.isEmpty() ? tables.latest(YEAR) : chosen;
        var released = quarters.stream().map(one -> tables.of(one, filter.by())).toList();
        var domains = words.options(By.TRANSITION);
        var ends = Stream.concat(domains.stream(), Stream.of(new Option(NOWHERE, t("structure.breaks.nowhere"))))
                .toList();
        var cells = amounts(released, filter, domains, ends);
        var from = domains.stream()
                .filter(one -> ends.stream().anyMatch(end -> isShown(cells, one, end)))
                .toList();
        var to = ends.stream()
                .filter(end -> domains.stream().anyMatch(one -> isShown(cells, one, end)))
                .toList();
        return new BreaksPage(
                tabs.of(BreaksPage.PATH),
                filter,
                choice,
                words.options(By.DISTRICT),
                OverviewService.period(quarters),
                to.stream().map(Option::label).toList(),
                from.stream()
                        .map(one -> new Row(
                                one.label(),
                                to.stream()
                                        .map(end -> cells.get(code(one, end)))
                                        .toList()))
                        .toList(),
                disclosure.threshold());
    }

    private static boolean isShown(Map<String, Amount> cells, Option from, Option to) {
        return !cells.getOrDefault(code(from, to), Amount.HIDDEN).isHidden();
    }

    private static String code(Option from, Option to) {
        return SignalWords.transition(from.value(), to.value());
    }

    private static Map<String, Amount> amounts(
            List<DisclosedTable> released, BreaksFilter filter, List<Option> from, List<Option> to) {
        return from.stream()
                .flatMap(one -> to.stream().map(end -> code(one, end)))
                .collect(Collectors.toMap(Function.identity(), code -> amount(released, filter, code)));
    }

    private static Amount amount(List<DisclosedTable> released, BreaksFilter filter, String code) {
        var place = filter.bezirk().isEmpty() ? List.of(code) : List.of(code, filter.bezirk());
        return Amount.of(released.stream().map(table -> table.cell(place)).toList());
    }
}
