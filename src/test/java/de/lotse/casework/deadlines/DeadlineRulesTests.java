package de.lotse.casework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.lotse.casework.deadlines.Trigger.Expiring;
import de.lotse.casework.deadlines.Trigger.Posted;
import de.lotse.casework.deadlines.Trigger.Served;
import de.lotse.shared.GermanCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRulesTests {

    private final DeadlineRules rules = new DeadlineRules(new FileCodes(), () -> GermanCalendar.USUAL);

    @ParameterizedTest(name = "{0} served on {1} is due on {2}")
    @CsvSource({
        "OBJECTION_SGG, 2026-03-10, 2026-04-10",
        "OBJECTION_SGG, 2025-01-31, 2025-02-28", // no 31 February (§ 188 Abs. 3 BGB)
        "OBJECTION_SGG, 2028-01-31, 2028-02-29", // leap year
        "OBJECTION_SGG, 2025-02-28, 2025-03-28", // same number, not the end of the month
        "OBJECTION_SGG, 2025-05-14, 2025-06-16", // 14 June 2025 is a Saturday
        "OBJECTION_SGG, 2026-11-25, 2026-12-28", // Christmas, then a weekend
        "ACTION_VWGO, 2025-03-18, 2025-04-22", // Good Friday to Easter Monday
        "NO_INSTRUCTION_SGG, 2024-02-29, 2025-02-28", // no 29 February in the next year
        "ACTION_ASYLUM, 2025-07-01, 2025-07-15",
        "ACTION_ASYLUM_URGENT, 2025-07-01, 2025-07-08",
        "REASONS_ASYLUM, 2025-07-01, 2025-08-01",
    })
    void countsFromTheDayAfterService(String rule, LocalDate served, LocalDate due) {
        assertThat(rules.compute(rule, new Served(served)).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} posted on {1} counts as known on {2}")
    @CsvSource({
        "OBJECTION_SGG, 2024-12-31, 2025-01-03", // posted before the reform: third day
        "OBJECTION_SGG, 2025-01-01, 2025-01-05", // fourth day, a Sunday: stays
        "ACTION_VWGO, 2025-01-01, 2025-01-05",
        "OBJECTION_AO, 2025-01-01, 2025-01-06", // only tax law moves it
        "OBJECTION_AO, 2026-12-21, 2026-12-28", // 25 December, holidays, weekend
    })
    void countsAPostedDecisionAsKnownAfterThreeOrFourDays(String rule, LocalDate posted, LocalDate known) {
        var steps = rules.compute(rule, new Posted(posted, null)).steps();
        var event = steps.stream()
                .takeWhile(step -> step.kind() != StepKind.PERIOD_ENDS)
                .toList();
        assertThat(event.getLast().day()).isEqualTo(known);
    }

    @Test
    void explainsEveryStepToTheDueDay() {
        var deadline = rules.compute("OBJECTION_SGG", new Posted(LocalDate.of(2026, 11, 10), null));
        assertThat(deadline.steps())
                .extracting(DeadlineStep::kind, DeadlineStep::day)
                .containsExactly(
                        tuple(StepKind.POSTED, LocalDate.of(2026, 11, 10)),
                        tuple(StepKind.FOURTH_DAY, LocalDate.of(2026, 11, 14)),
                        tuple(StepKind.PERIOD_ENDS, LocalDate.of(2026, 12, 14)));
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(deadline.source()).isEqualTo("§ 84 Abs. 1 SGG, § 64 SGG");
    }

    @Test
    void letsALaterArrivalCountButNotAnEarlierOne() {
        var posted = LocalDate.of(2026, 3, 2);
        var later = rules.compute("OBJECTION_SGG", new Posted(posted, LocalDate.of(2026, 3, 10)));
        var earlier = rules.compute("OBJECTION_SGG", new Posted(posted, LocalDate.of(2026, 3, 3)));
        assertThat(later.due()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(earlier.due()).isEqualTo(LocalDate.of(2026, 4, 7)); // 6 April 2026 is Easter Monday
    }

    @Test
    void asksForTheExtensionBeforeTheTitleExpiresEvenOnASunday() {
        var sunday = LocalDate.of(2026, 11, 22);
        var deadline = rules.compute("EXTENSION_RESIDENCE_TITLE", new Expiring(sunday));
        assertThat(deadline.due()).isEqualTo(sunday);
    }

    @Test
    void warnsThatAsylumLawHasChangedSinceTheRuleWasChecked() {
        var before = rules.compute("ACTION_ASYLUM", new Served(LocalDate.of(2026, 6, 11)));
        var after = rules.compute("ACTION_ASYLUM", new Served(LocalDate.of(2026, 6, 12)));
        assertThat(before.notes()).doesNotContain("casework.deadlines.note.lawChanged");
        assertThat(after.notes()).contains("casework.deadlines.note.lawChanged");
    }

    @Test
    void refusesTriggersThatDoNotFitTheRule() {
        var day = LocalDate.of(2026, 3, 2);
        assertThatThrownBy(() -> rules.compute("ACTION_ASYLUM", new Posted(day, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.compute("OBJECTION_SGG", new Expiring(day)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.compute("EXTENSION_RESIDENCE_TITLE", new Served(day)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.compute("NO_SUCH_RULE", new Served(day)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasGermanWordsForEveryRuleStepAndNote() throws IOException {
        var texts = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/messages/casework-deadlines_de.properties"))) {
            texts.load(file);
        }
        for (var rule : rules.on(LocalDate.of(2026, 11, 22))) {
            assertThat(texts).containsKeys(rule.labelKey(), "casework.deadlines.note." + rule.code());
            assertThat(texts.getProperty("casework.deadlines.note." + rule.code()))
                    .startsWith("Bitte prüfen");
        }
        for (var kind : StepKind.values()) assertThat(texts).containsKey("casework.deadlines.step." + kind);
        assertThat(texts).containsKey("casework.deadlines.note.lawChanged");
    }
}
