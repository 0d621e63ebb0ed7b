package de.lotse.structure.themes;

import de.lotse.reporting.DisclosedCell;
import de.lotse.reporting.DisclosedTable;
import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.RunningSignals;
import de.lotse.structure.counts.RunningSignals.Code;
import de.lotse.structure.counts.SignalTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many signals speak for a theme, as far as that may be shown. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Evidence {

    private final SignalTables tables;
    private final RunningSignals running;

    Evidence(SignalTables tables, RunningSignals running) {
        this.tables = tables;
        this.running = running;
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

    /**
     * The quarter at work in words, by theme; themes of which nothing is told are missing. A theme is told one if a single rule takes its
     * signals by a single code: then the number is that of the code.
     */
    public Map<UUID, String> running(Map<UUID, List<ThemeRule>> rules) {
        var codes = new HashMap<UUID, Code>();
        rules.forEach((theme, taken) -> code(taken).ifPresent(code -> codes.put(theme, code)));
        var counts = running.of(codes.values());
        var told = new HashMap<UUID, String>();
        codes.forEach((theme, code) -> {
            var count = counts.get(code);
            if (count != null && !count.isHidden()) told.put(theme, count.text());
        });
        return told;
    }

    /** Whether the quarter at work is told of any theme while it runs. */
    public boolean areTold() {
        return running.areTold();
    }

    /** Whether the quarter at work of a theme with these rules may be told at all. */
    public boolean isRunning(List<ThemeRule> rules) {
        return code(rules).filter(running::isCounted).isPresent();
    }

    private static Optional<Code> code(List<ThemeRule> rules) {
        if (rules.size() != 1) return Optional.empty();
        var only = rules.getFirst().characteristics();
        if (only.size() != 1) return Optional.empty();
        return only.entrySet().stream()
                .map(each -> new Code(each.getKey(), each.getValue()))
                .findFirst();
    }

    public List<DisclosedCell> cells(By by, String code, Collection<Quarter> quarters) {
        return quarters.stream()
                .map(quarter -> tables.of(quarter, java.util.Set.of(by)).cell(code))
                .toList();
    }
}
