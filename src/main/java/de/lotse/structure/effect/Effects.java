package de.lotse.structure.effect;

import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.SignalTables;
import de.lotse.structure.effect.Effect.Period;
import de.lotse.structure.themes.Evidence;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.ThemeEvent;
import de.lotse.structure.themes.ThemeRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares before and after. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Effects {

    /** More than a year on either side and other things have changed as well. */
    private static final int MOST = 4;

    private final SignalTables tables;
    private final Evidence evidence;

    Effects(SignalTables tables, Evidence evidence) {
        this.tables = tables;
        this.evidence = evidence;
    }

    /** Empty for a theme that no body has accepted or given on. */
    public Optional<Effect> of(List<ThemeRule> rules, List<ThemeEvent> events) {
        return events.stream()
                .filter(one -> one.to() == Stage.ACCEPTED || one.to() == Stage.ESCALATED)
                .findFirst()
                .map(event -> {
                    var decided = Quarter.of(event.on());
                    var after = tables.latest(MOST * MOST).stream()
                            .filter(one -> one.compareTo(decided) > 0)
                            .limit(MOST)
                            .toList();
                    var before = Stream.iterate(
                                    Quarter.lastBefore(decided.first()), one -> Quarter.lastBefore(one.first()))
                            .limit(after.size())
                            .sorted()
                            .toList();
                    return new Effect(
                            Objects.requireNonNull(event.to()),
                            event.on(),
                            periods(rules, before),
                            periods(rules, after));
                });
    }

    public List<Period> periods(List<ThemeRule> rules, List<Quarter> quarters) {
        return quarters.stream()
                .map(one -> new Period(one, evidence.of(rules, one)))
                .toList();
    }
}
