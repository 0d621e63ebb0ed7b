package de.lotse.structure.suggestions;

import static java.util.Comparator.comparingLong;

import de.lotse.reporting.DisclosedCount;
import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.structure.counts.Amount;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.RunningSignals;
import de.lotse.structure.counts.RunningSignals.Code;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.signals.SignalCounting;
import de.lotse.structure.themes.Evidence;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.structure.themes.ThemeRule;
import de.lotse.structure.themes.ThemeRules;
import de.lotse.structure.themes.ThemeService;
import de.lotse.web.Once;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds groups of signals that are large enough to be shown and that no theme takes yet. */
@Service
@Transactional
class SuggestionService {

    private static final int QUARTERS = 4;
    private static final int MOST = 12;

    /** What is broken, and where; a life area or a district by itself is no obstacle. */
    private static final Set<By> KINDS = EnumSet.of(By.TRANSITION, By.BARRIER, By.OFFICE);

    private final SignalTables tables;
    private final RunningSignals running;
    private final Evidence evidence;
    private final Disclosure disclosure;
    private final ThemeRules rules;
    private final ThemeService themes;
    private final SignalWords words;
    private final Once once;

    SuggestionService(
            SignalTables tables,
            RunningSignals running,
            Evidence evidence,
            Disclosure disclosure,
            ThemeRules rules,
            ThemeService themes,
            SignalWords words,
            Once once) {
        this.tables = tables;
        this.running = running;
        this.evidence = evidence;
        this.disclosure = disclosure;
        this.rules = rules;
        this.themes = themes;
        this.words = words;
        this.once = once;
    }

    SuggestionsPage page() {
        Scope.require(ThemeRights.WRITERS);
        var taken = rules.all().values().stream().flatMap(List::stream).toList();
        var found = KINDS.stream()
                .flatMap(this::of)
                .filter(Suggestion::isShown)
                .filter(one -> taken.stream().noneMatch(rule -> covers(rule, one)))
                .sorted(comparingLong(Suggestion::weight).reversed().thenComparing(Suggestion::label))
                .limit(MOST)
                .toList();
        return new SuggestionsPage(found, disclosure.threshold());
    }

    private static boolean covers(ThemeRule rule, Suggestion one) {
        return ThemeRule.of(new UUID(0, 0), one.by(), one.code()).isWithin(rule);
    }

    private Stream<Suggestion> of(By by) {
        var quarters = tables.latest(QUARTERS);
        var codes = new ArrayList<>(tables.of(quarters.getLast(), Set.of(by))
                .dimensions()
                .getFirst()
                .codes());
        codes.remove(SignalCounting.NONE);
        var counts = running.of(codes.stream().map(code -> new Code(by, code)).toList());
        return codes.stream()
                .map(code -> new Suggestion(
                        by,
                        code,
                        words.label(by, code),
                        year(by, code, quarters),
                        number(counts.get(new Code(by, code)))));
    }

    private static long number(@Nullable DisclosedCount count) {
        return count == null ? 0 : count.number();
    }

    /** Quarters of which nothing may be shown tell nothing either way. */
    private Amount year(By by, String code, Collection<Quarter> quarters) {
        return Amount.of(evidence.cells(by, code, quarters));
    }

    /** A theme with this one rule; answers its page. */
    String draft(String by, String code, @Nullable UUID key) {
        Scope.require(ThemeRights.WRITERS);
        var kind =
                KINDS.stream().filter(one -> one.name().equals(by)).findFirst().orElseThrow(NotFound::new);
        var known = tables.of(tables.latest(1).getFirst(), Set.of(kind))
                .dimensions()
                .getFirst()
                .codes();
        if (!known.contains(code) || code.equals(SignalCounting.NONE)) throw new NotFound();
        return once.run(
                key, () -> Theme.PATH + "/" + themes.draft(kind, code, words.label(kind, code)) + "/bearbeiten");
    }
}
