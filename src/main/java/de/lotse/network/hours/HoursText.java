package de.lotse.network.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opening hours as German text: what offices write is read, what is stored is written in one canonical form with one line for each rule, which
 * is read back as the same rules. Forms, proposals and imports use it.
 *
 * <pre>
 * Mo–Do 8:30–12 Uhr
 * Fr nur nach Vereinbarung
 * jeden 1. und 3. Dienstag im Monat 17–19 Uhr telefonisch
 * alle 2 Wochen ab 07.01.2026 Mi 9–12 Uhr gültig bis 30.06.2026
 * am 24.12.2026 9–11 Uhr
 * geschlossen vom 27.12.2026 bis 31.12.2026 (Betriebsferien)
 * nach Vereinbarung
 * Hinweis: während der Ferien bitte vorher anrufen
 * </pre>
 */
public final class HoursText {

    static final String REMARK = "Hinweis:";

    /** What came of reading. */
    public sealed interface Read {}

    /** @param rules in the order of the text, without contradictions */
    public record Understood(List<Schedule> rules) implements Read {}

    /** @param messages what could not be read and how to write it, German, one sentence or two each */
    public record Unclear(List<String> messages) implements Read {}

    private HoursText() {}

    /** Reads any text; rules stand in lines or between semicolons, often several in a line. Empty text is no rules. */
    public static Read read(String text) {
        var rules = new ArrayList<Schedule>();
        var closed = EnumSet.noneOf(DayOfWeek.class);
        var messages = new ArrayList<String>();
        for (var line : Lines.of(text)) {
            if (line.startsWith(REMARK)) {
                rules.add(Schedule.remark(line.substring(REMARK.length())));
                continue;
            }
            var read = LineReader.read(line);
            rules.addAll(read.rules());
            closed.addAll(read.closedDays());
            messages.addAll(read.messages());
        }
        if (messages.isEmpty()) return checked(without(closed, rules));
        return new Unclear(messages.stream().distinct().toList());
    }

    /** „Mo–Fr 9–12 Uhr, Mi geschlossen“: Wednesday is taken out. */
    private static List<Schedule> without(Set<DayOfWeek> closed, List<Schedule> rules) {
        if (closed.isEmpty()) return rules;
        return rules.stream()
                .map(rule -> rule.byday().isEmpty() || rule.isForOneDay() ? Optional.of(rule) : rule.without(closed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Read checked(List<Schedule> rules) {
        var messages = Overlaps.in(rules);
        return messages.isEmpty() ? new Understood(rules) : new Unclear(messages);
    }

    /** The canonical form. */
    public static String write(List<Schedule> rules) {
        return rules.stream().map(HoursText::line).collect(Collectors.joining("\n"));
    }

    /** The canonical form of one rule. */
    public static String line(Schedule rule) {
        return HoursWriter.line(rule);
    }
}
