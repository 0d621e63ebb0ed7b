package de.lotse.casework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.deadlines.Trigger.Posted;
import de.lotse.casework.deadlines.Trigger.Served;
import de.lotse.shared.GermanCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;

class DeadlinePropertiesTests {

    private final DeadlineRules rules = new DeadlineRules(new FileCodes(), () -> GermanCalendar.USUAL);

    @Property(tries = 500)
    void neverEndsOnADayWithoutPost(
            @ForAll("shiftingRules") String rule,
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate day) {
        assertThat(rules.compute(rule, new Served(day)).due()).matches(GermanCalendar.USUAL::isWorkingDay);
    }

    @Property(tries = 500)
    void endsAMonthLaterOnTheSameNumberOrTheLastDay(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate day) {
        var end = rules.compute("OBJECTION_SGG", new Served(day)).steps().get(1).day();
        var month = YearMonth.from(day).plusMonths(1);
        assertThat(end).isEqualTo(month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth())));
    }

    @Property(tries = 500)
    void neverEndsEarlierForALaterLetter(
            @ForAll("postedRules") String rule,
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-30") LocalDate day) {
        var due = rules.compute(rule, new Posted(day, null)).due();
        assertThat(rules.compute(rule, new Posted(day.plusDays(1), null)).due()).isAfterOrEqualTo(due);
    }

    @Property(tries = 500)
    void endsOnTheDayOfTheLastStepAndAsksToCheck(
            @ForAll("postedRules") String rule,
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate day) {
        var deadline = rules.compute(rule, new Posted(day, null));
        assertThat(deadline.steps().getLast().day()).isEqualTo(deadline.due());
        assertThat(deadline.steps())
                .isSortedAccordingTo((one, next) -> one.day().compareTo(next.day()));
        assertThat(deadline.notes()).contains("casework.deadlines.note." + rule);
    }

    @Provide
    Arbitrary<String> shiftingRules() {
        return codes().filter(code -> !code.equals("EXTENSION_RESIDENCE_TITLE"));
    }

    @Provide
    Arbitrary<String> postedRules() {
        return shiftingRules().filter(code -> !code.endsWith("ASYLUM") && !code.endsWith("URGENT"));
    }

    private Arbitrary<String> codes() {
        return Arbitraries.of(rules.on(LocalDate.of(2026, 1, 1)).stream()
                .map(DeadlineRule::code)
                .toList());
    }
}
