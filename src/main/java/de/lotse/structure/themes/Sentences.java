package de.lotse.structure.themes;

import static java.util.stream.Collectors.groupingBy;

import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.signals.SignalSentences;
import de.lotse.structure.signals.SignalSentences.Sentence;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was written with the signals of a theme, as far as it may be read. Each sentence belongs to one code, that of its transition or else of
 * its barrier, and stands there for a quarter in which the number of that code is shown; so it tells of its signal nothing but that code.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sentences {

    private final SignalSentences sentences;
    private final SignalTables tables;

    Sentences(SignalSentences sentences, SignalTables tables) {
        this.sentences = sentences;
        this.tables = tables;
    }

    /** @param told the sentences of a quarter, at least one */
    public record Quarterly(Quarter quarter, List<String> told) {}

    /**
     * Of those quarters that have some, the latest first.
     *
     * @param quarters complete ones, the earliest first
     */
    public List<Quarterly> of(List<ThemeRule> rules, List<Quarter> quarters) {
        if (rules.stream().noneMatch(Sentences::hasSome)) return List.of();
        var taken = sentences.since(quarters.getFirst()).stream()
                .filter(one -> rules.stream().anyMatch(rule -> takes(rule, one)))
                .collect(groupingBy(one -> Quarter.of(one.month())));
        return quarters.reversed().stream()
                .map(quarter -> new Quarterly(quarter, shown(taken.getOrDefault(quarter, List.of()), quarter)))
                .filter(one -> !one.told().isEmpty())
                .toList();
    }

    private List<String> shown(List<Sentence> some, Quarter quarter) {
        return some.stream()
                .filter(one -> isShown(one, quarter))
                .map(Sentence::text)
                .toList();
    }

    /** Whether sentences can belong to what the rule takes: it names a transition or a barrier and nothing else. */
    private static boolean hasSome(ThemeRule rule) {
        var named = rule.characteristics().keySet();
        return named.equals(Set.of(By.BARRIER)) || named.equals(Set.of(By.TRANSITION));
    }

    private static boolean takes(ThemeRule rule, Sentence one) {
        var wanted = rule.characteristics().get(by(one));
        return hasSome(rule)
                && wanted != null
                && (code(one).equals(wanted) || code(one).startsWith(wanted + ">"));
    }

    private boolean isShown(Sentence one, Quarter quarter) {
        return !tables.of(quarter, Set.of(by(one))).cell(code(one)).isHidden();
    }

    private static By by(Sentence one) {
        return one.transition().isEmpty() ? By.BARRIER : By.TRANSITION;
    }

    private static String code(Sentence one) {
        return one.transition().isEmpty() ? one.barrier() : one.transition();
    }
}
