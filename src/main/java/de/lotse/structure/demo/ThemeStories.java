package de.lotse.structure.demo;

import de.lotse.governance.Agendas;
import de.lotse.governance.Bodies;
import de.lotse.governance.Bodies.BodyName;
import de.lotse.governance.CouncilPapers;
import de.lotse.governance.CouncilPapers.Draft;
import de.lotse.governance.Subject;
import de.lotse.reporting.Quarter;
import de.lotse.structure.counts.By;
import de.lotse.structure.measures.MeasureStory;
import de.lotse.structure.procedures.ProcedureStory;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.ThemeStory;
import de.lotse.structure.themes.Themes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One theme that went all the way to its effect, and one that waits for the steering group. */
@Component
class ThemeStories {

    private final ThemeStory story;
    private final MeasureStory measures;
    private final ProcedureStory procedures;
    private final Themes themes;
    private final Bodies bodies;
    private final Agendas agendas;
    private final CouncilPapers papers;
    private final Clock clock;

    ThemeStories(
            ThemeStory story,
            MeasureStory measures,
            ProcedureStory procedures,
            Themes themes,
            Bodies bodies,
            Agendas agendas,
            CouncilPapers papers,
            Clock clock) {
        this.story = story;
        this.measures = measures;
        this.procedures = procedures;
        this.themes = themes;
        this.bodies = bodies;
        this.agendas = agendas;
        this.papers = papers;
        this.clock = clock;
    }

    /** Answers the one that went all the way. */
    UUID tell() {
        var today = LocalDate.now(clock);
        var group = bodies.active(today).stream()
                .filter(one -> one.kind().equals("STEERING_GROUP"))
                .findFirst();
        var theme = toItsEffect(today, group);
        waiting(today, group);
        return theme;
    }

    /** Decided in the third quarter before this one, so that two whole quarters lie behind the decision. */
    private UUID toItsEffect(LocalDate today, Optional<BodyName> group) {
        var latest = Quarter.lastBefore(today);
        var decided = Quarter.lastBefore(Quarter.lastBefore(latest.first()).first())
                .first()
                .plusDays(40);
        var theme = story.begin(
                "Zahlungslücke beim Wechsel von AsylbLG zu SGB II",
                "Wer als Flüchtling anerkannt wird, bekommt vom Sozialamt kein Geld mehr, bevor das Jobcenter zahlt. Dazwischen liegen vier bis zehn Wochen.",
                "Anerkannte Geflüchtete in den ersten drei Monaten, vor allem Familien",
                "INCOME",
                By.TRANSITION,
                "ASYLBLG>SGB2",
                decided.minusMonths(2));
        group.ifPresent(one -> themes.decidedBy(theme, one.id()));
        step(
                theme,
                Stage.SUBMITTED,
                Stage.By.SUBMISSION,
                decided.minusDays(20),
                "Zur Entscheidung vorgelegt: Lenkungsgruppe");
        step(theme, Stage.ACCEPTED, Stage.By.BODY, decided, "Beschluss: angenommen, Priorität A");
        themes.prioritise(theme, "A");
        group.ifPresent(one -> themes.workedOnBy(
                theme,
                bodies.mandate(
                        "Projektgruppe Rechtskreiswechsel",
                        "Zielvereinbarung und Maßnahmen entwerfen",
                        one.id(),
                        null)));
        step(
                theme,
                Stage.IN_PROJECT,
                Stage.By.MANDATE,
                decided.plusDays(10),
                "Projektgruppe beauftragt: Projektgruppe Rechtskreiswechsel");
        measures.agree(
                theme,
                "Mit Einwilligung gibt das Sozialamt die Unterlagen vier Wochen vor dem Wechsel an das Jobcenter. Das Sozialamt zahlt, bis das Jobcenter zahlt.",
                "Sozialamt, Jobcenter, Ausländerbehörde",
                decided.plusMonths(2));
        measures.done(theme, "Laufzettel für den Wechsel in fünf Sprachen", "Sozialamt", decided.plusMonths(3));
        measures.done(theme, "Feste Ansprechperson für Übergänge", "Jobcenter", decided.plusMonths(3));
        measures.running(theme, "Vorschuss nach § 42 SGB I als Regelfall", "Jobcenter", today.minusDays(6));
        measures.running(
                theme, "Schulung für Fachkräfte beider Häuser", "Kommunales Integrationszentrum", today.plusDays(40));
        step(
                theme,
                Stage.FOR_APPROVAL,
                Stage.By.SUBMISSION,
                decided.plusDays(45),
                "Zur Zustimmung vorgelegt: Lenkungsgruppe");
        step(theme, Stage.IMPLEMENTING, Stage.By.BODY, decided.plusDays(60), "Beschluss: zugestimmt");
        step(
                theme,
                Stage.CHECKING,
                Stage.By.COORDINATION,
                decided.plusDays(150),
                "Laufzettel und Ansprechperson sind eingeführt. Jetzt wird geprüft, ob die Lücke kleiner wird.");
        procedures.agree(theme, decided.plusDays(75));
        papers.draft(paper(theme));
        return theme;
    }

    /** In words only: who looks at numbers first releases them. */
    private Draft paper(UUID theme) {
        return new Draft("Nahtloser Übergang vom Asylbewerberleistungsgesetz in das SGB II", """
                Wer als Flüchtling anerkannt wird, bekommt vom Sozialamt kein Geld mehr, bevor das Jobcenter zahlt. Dazwischen liegen vier bis zehn Wochen. Betroffen sind vor allem Familien in den ersten drei Monaten nach der Anerkennung.

                Sozialamt, Jobcenter und Ausländerbehörde haben auf Vorschlag der Lenkungsgruppe KIM eine Zielvereinbarung geschlossen. Ein Laufzettel in fünf Sprachen und feste Ansprechpersonen sind eingeführt. Dafür, dass beide Häuser ihre Fachkräfte gemeinsam schulen und der Laufzettel übersetzt bleibt, braucht es Mittel.""", """
                1. Der Rat stimmt der Zielvereinbarung zwischen Sozialamt, Jobcenter und Ausländerbehörde zu.

                2. Die Verwaltung wird beauftragt, die gemeinsame Schulung der Fachkräfte einzurichten und nach einem Jahr über die Wirkung zu berichten.""", subject(theme));
    }

    private void waiting(LocalDate today, Optional<BodyName> group) {
        var theme = story.begin(
                "Keine Kita-Plätze in Wanne für neu zugewanderte Kinder",
                "Familien, die im laufenden Jahr zuziehen, bekommen bis zum Sommer keinen Platz. Mütter können deshalb keinen Sprachkurs beginnen.",
                "Neu zugewanderte Familien mit Kindern unter sechs Jahren",
                "DAYCARE",
                By.OFFICE,
                "DAYCARE",
                today.minusDays(60));
        group.ifPresent(one -> {
            themes.decidedBy(theme, one.id());
            agendas.submit(
                    one.id(),
                    subject(theme),
                    "Das Thema wird angenommen. Eine Projektgruppe mit dem Jugendamt erarbeitet Vorschläge.");
        });
        step(
                theme,
                Stage.SUBMITTED,
                Stage.By.SUBMISSION,
                today.minusDays(9),
                "Zur Entscheidung vorgelegt: Lenkungsgruppe");
    }

    private Subject subject(UUID theme) {
        return themes.get(theme).subject();
    }

    private void step(UUID theme, Stage to, Stage.By by, LocalDate on, String text) {
        themes.step(themes.get(theme), to, by, on, text, null);
    }
}
