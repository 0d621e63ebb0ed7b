package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.reporting.CountRequest;
import de.lotse.reporting.CountRequest.Member;
import de.lotse.reporting.DisclosedCell;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.signals.SignalCounting;
import de.lotse.web.Formats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many signals speak for a theme, as far as that may be shown. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Evidence {

    private static final String FAMILY = "structure.theme";

    private final SignalTables tables;
    private final SignalCounting counting;
    private final Disclosure disclosure;

    Evidence(SignalTables tables, SignalCounting counting, Disclosure disclosure) {
        this.tables = tables;
        this.counting = counting;
        this.disclosure = disclosure;
    }

    /** The signals of a quarter that is over: the released cells of the table that each rule reads. */
    public Amount of(List<ThemeRule> rules, Quarter quarter) {
        if (rules.isEmpty()) return Amount.HIDDEN;
        var disjoint =
                rules.stream().allMatch(one -> rules.stream().allMatch(other -> one == other || one.excludes(other)));
        return rules.stream()
                .map(rule -> of(rule, quarter))
                .reduce(disjoint ? Amount::plus : Amount::orMore)
                .orElseThrow();
    }

    public Amount of(List<ThemeRule> rules, Collection<Quarter> quarters) {
        return quarters.stream()
                .map(quarter -> of(rules, quarter))
                .reduce(Amount::plus)
                .orElse(Amount.HIDDEN);
    }

    private Amount of(ThemeRule rule, Quarter quarter) {
        var wanted = rule.characteristics();
        var table = tables.of(quarter, wanted.keySet());
        List<List<String>> places = List.of(List.of());
        for (var d = 0; d < table.dimensions().size(); d++) places = crossed(places, codes(table, d, wanted));
        return Amount.of(places.stream().map(table::cell).toList());
    }

    private static List<String> codes(DisclosedTable table, int dimension, Map<By, String> wanted) {
        var found = table.dimensions().get(dimension);
        var code = wanted.getOrDefault(By.valueOf(found.name()), "");
        return found.codes().stream()
                .filter(one -> one.equals(code) || one.startsWith(code + ">"))
                .toList();
    }

    private static List<List<String>> crossed(List<List<String>> places, List<String> codes) {
        var all = new ArrayList<List<String>>();
        for (var place : places)
            for (var code : codes) {
                var longer = new ArrayList<>(place);
                longer.add(code);
                all.add(longer);
            }
        return all;
    }

    /** The running quarter in words, by theme; empty for a theme of which nothing may be shown yet. */
    public Map<UUID, String> running(Quarter quarter) {
        return counting.ofThemes(quarter).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, each -> words(running(each.getKey().toString(), quarter, each.getValue()))));
    }

    private static String words(long atLeast) {
        return atLeast == 0 ? "" : t("structure.amount.atLeast", Formats.number(atLeast));
    }

    /**
     * A number that still grows is told in steps as wide as the threshold: the quarter's table, which is exact, must not tell how many came
     * in between.
     */
    public long running(String key, Quarter quarter, Collection<Member> members) {
        var count = disclosure
                .count(CountRequest.released(FAMILY, key + "/" + quarter.key(), members))
                .shown();
        return count == null ? 0 : count / disclosure.threshold() * disclosure.threshold();
    }

    public List<DisclosedCell> cells(By by, String code, Collection<Quarter> quarters) {
        return quarters.stream()
                .map(quarter -> tables.of(quarter, java.util.Set.of(by)).cell(code))
                .toList();
    }
}
