package de.lotse.structure.counts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.Quarter;
import de.lotse.shared.Scope;
import de.lotse.structure.signals.SignalCounting;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The codes of the characteristics, and how they read. */
@Component
public class SignalWords {

    private static final String TO = ">";

    private final Codes codes;
    private final Clock clock;

    SignalWords(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What may be chosen today; legal domains for {@link By#TRANSITION}. */
    public List<Option> options(By by) {
        return Option.of(valid(by, today()));
    }

    private List<CodeOption> valid(By by, LocalDate on) {
        return switch (by) {
            case DISTRICT -> codes.districts(Scope.actor().tenant(), on);
            case MONTH -> months(on);
            default -> codes.options(by.list(), on);
        };
    }

    private static List<CodeOption> months(LocalDate on) {
        return Quarter.of(on).months().stream()
                .map(one -> new CodeOption(one.toString(), Formats.month(one), Map.of()))
                .toList();
    }

    /** The code of a transition, as signals are counted by it. */
    public static String transition(String from, String to) {
        return from + TO + to;
    }

    /** „Sozialhilfe → Krankenversicherung“ of a transition; else the label of the code. */
    public String label(By by, String code) {
        if (code.equals(SignalCounting.NONE)) return t("structure.by.none");
        if (by == By.MONTH) return Formats.month(YearMonth.parse(code));
        if (by != By.TRANSITION) return codes.label(by.list(), code);
        var ends = code.split(TO, 2);
        var from = codes.label(by.list(), ends[0]);
        if (ends.length < 2) return t("structure.by.from", from);
        return ends[1].isEmpty()
                ? t("structure.by.nowhere", from)
                : t("structure.by.transition", from, codes.label(by.list(), ends[1]));
    }

    /** All dimensions of the signals of a quarter, with every code that there may be. */
    List<Dimension> dimensions(Collection<By> characteristics, LocalDate on) {
        return characteristics.stream()
                .map(by -> new Dimension(by.name(), codes(by, on)))
                .toList();
    }

    /** Every code that a signal may be counted by. */
    List<String> codes(By by, LocalDate on) {
        var single = valid(by, on).stream().map(CodeOption::code).toList();
        var all = new ArrayList<String>();
        if (by == By.TRANSITION) single.forEach(from -> addTransitions(from, single, all));
        else all.addAll(single);
        if (by != By.MONTH) all.add(SignalCounting.NONE); // every signal has one
        return all;
    }

    private static void addTransitions(String from, List<String> domains, List<String> all) {
        all.add(transition(from, ""));
        for (var to : domains) if (!to.equals(from)) all.add(transition(from, to));
    }
}
