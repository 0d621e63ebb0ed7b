package de.lotse.structure.procedures;

import de.lotse.shared.Ids;
import de.lotse.structure.procedures.Procedure.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed at the change from AsylbLG to SGB II, for the demo. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProcedureStory {

    private final Procedures procedures;
    private final Questions questions;

    ProcedureStory(Procedures procedures, Questions questions) {
        this.procedures = procedures;
        this.questions = questions;
    }

    /** @param from the first day on which it counts */
    public void agree(UUID theme, LocalDate from) {
        var one = agreement(theme, from);
        procedures.begin(one);
        questions.ask(
                one.id(),
                "Gilt das auch, wenn der Bescheid über die Anerkennung noch nicht bestandskräftig ist?",
                from.plusDays(20));
        questions.answer(
                one.id(),
                questions.of(one.id()).getFirst().id(),
                "Ja. Maßgeblich ist der Tag, an dem die Anerkennung bekannt gegeben wurde.",
                from.plusDays(24));
    }

    private static Procedure agreement(UUID theme, LocalDate from) {
        return new Procedure(
                Ids.next(),
                1,
                0,
                theme,
                from,
                null,
                "Wechsel vom Sozialamt zum Jobcenter",
                "Damit beim Wechsel von AsylbLG zu SGB II kein Monat ohne Geld bleibt.",
                "Zielvereinbarung der Projektgruppe Rechtskreiswechsel",
                List.of("ASYLBLG", "SGB2"),
                "",
                null,
                Instant.EPOCH,
                List.of(
                        new Duty("FOREIGNERS", "meldet dem Sozialamt die Anerkennung", "am Tag der Bekanntgabe"),
                        new Duty(
                                "SOCIAL",
                                "gibt mit Einwilligung die Unterlagen an das Jobcenter und zahlt weiter, bis das Jobcenter zahlt",
                                "vier Wochen vor dem Wechsel"),
                        new Duty(
                                "JOBCENTER",
                                "bestätigt den Antrag und zahlt einen Vorschuss nach § 42 SGB I",
                                "in zehn Arbeitstagen")));
    }
}
