package de.lotse.network.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever rule there is: its text is read back as the same rule. And whatever is typed: it is answered. */
class HoursTextProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property(tries = 3000)
    void everyRuleIsReadBackAsItWasWritten(@ForAll("rules") Schedule rule) {
        assertThat(HoursText.read(HoursText.line(rule)))
                .as(HoursText.line(rule))
                .isEqualTo(new HoursText.Understood(List.of(rule)));
    }

    @Property(tries = 1000)
    void everyRuleStandsInTheTableAsItWas(@ForAll("rules") Schedule rule) {
        var values = ScheduleRows.values(rule);
        assertThat(new Schedule(
                        rule.closed(),
                        rule.validFrom(),
                        rule.validTo(),
                        Schedule.Freq.valueOf(String.valueOf(values.get("freq"))),
                        rule.interval(),
                        rule.dtstart(),
                        ByDay.parse(String.valueOf(values.get("byday"))),
                        ScheduleRows.monthDays(String.valueOf(values.get("bymonthday"))),
                        rule.opensAt(),
                        rule.closesAt(),
                        rule.byAppointment(),
                        Attending.of(String.valueOf(values.get("attending_type")))
                                .orElseThrow(),
                        rule.description()))
                .isEqualTo(rule);
    }

    @Property(tries = 2000)
    void everyTextIsAnswered(@ForAll("scribbles") String text) {
        switch (HoursText.read(text)) {
            case HoursText.Unclear(var messages) -> assertThat(messages).isNotEmpty();
            case HoursText.Understood(var rules) ->
                assertThat(HoursText.read(HoursText.write(rules))).isEqualTo(new HoursText.Understood(rules));
        }
    }

    @Provide
    Arbitrary<Schedule> rules() {
        var days = Arbitraries.integers().between(0, 3000).map(FIRST::plusDays).injectNull(0.5);
        var byday = Combinators.combine(
                        Arbitraries.integers().between(-5, 5).edgeCases(none -> none.none()),
                        Arbitraries.of(DayOfWeek.class))
                .as(ByDay::new)
                .list()
                .ofMaxSize(4);
        var weekdays = Arbitraries.of(DayOfWeek.class).map(ByDay::every).list().ofMaxSize(7);
        var monthDays = Arbitraries.integers().between(-31, 31).list().ofMaxSize(2);
        var counting = Combinators.combine(
                        Arbitraries.of(Schedule.Freq.class),
                        Arbitraries.integers().between(1, 12),
                        days)
                .as(Counting::new);
        var when = Combinators.combine(
                        Arbitraries.oneOf(byday, weekdays),
                        Arbitraries.oneOf(monthDays, Arbitraries.just(List.<Integer>of())))
                .as(Days::new);
        var times = Combinators.combine(times().injectNull(0.2), times().injectNull(0.2))
                .as(HoursTextProperties::inOrder);
        return Combinators.combine(
                        days,
                        days,
                        counting,
                        when,
                        times,
                        Arbitraries.integers().between(0, 9),
                        remarks())
                .as(HoursTextProperties::rule);
    }

    record Counting(Schedule.Freq freq, int interval, LocalDate dtstart) {}

    record Days(List<ByDay> byday, List<Integer> monthDays) {}

    record Hours(LocalTime from, LocalTime to) {}

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
    }

    private static Hours inOrder(LocalTime one, LocalTime other) {
        if (one == null || other == null) return new Hours(one, other);
        if (one.equals(other)) return new Hours(one, null);
        return one.isBefore(other) ? new Hours(one, other) : new Hours(other, one);
    }

    private static Arbitrary<String> remarks() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.of("Raum 12; bitte klingeln", "Haus (hinten)", "kaputt (", "Mo 9–12 Uhr", "؟مرحبا"),
                Arbitraries.strings().ofMaxLength(30).filter(HoursTextProperties::isNoManner));
    }

    /** „(telefonisch)“ is not a remark but says how one comes. */
    private static boolean isNoManner(String words) {
        return Lexer.tokens(words).stream().allMatch(token -> token instanceof Token.Unclear);
    }

    private static Schedule rule(
            LocalDate one, LocalDate other, Counting counting, Days days, Hours hours, int manner, String remark) {
        var ordered = one == null || other == null || !other.isBefore(one);
        var from = ordered ? one : other;
        var to = ordered ? other : one;
        if (manner == 0 && from != null && to != null) return Schedule.closed(from, to, remark);
        return new Schedule(
                false,
                from,
                to,
                counting.freq(),
                counting.interval(),
                counting.dtstart(),
                days.byday(),
                days.monthDays(),
                hours.from(),
                hours.to(),
                manner % 2 == 1,
                Attending.values()[manner % 4],
                remark);
    }

    @Provide
    Arbitrary<String> scribbles() {
        var words = Arbitraries.of(
                "Mo",
                "Di.",
                "mittwochs",
                "Fr",
                "–",
                "-",
                "bis",
                ",",
                ";",
                "und",
                "9",
                "12 Uhr",
                "14:30",
                "24",
                "1.",
                "letzten",
                "im Monat",
                "ab",
                "1.5.2026",
                "30.9.2026",
                "nur",
                "nach Vereinbarung",
                "geschlossen",
                "telefonisch",
                "(",
                ")",
                "alle 2 Wochen",
                "täglich",
                "Hinweis:",
                "\n",
                "ganztägig",
                "am",
                "des Monats",
                "Unsinn",
                "(Raum 3)");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(12).map(list -> String.join(" ", list)),
                Arbitraries.strings().ofMaxLength(40));
    }
}
