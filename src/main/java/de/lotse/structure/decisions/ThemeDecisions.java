package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Decided;
import de.lotse.governance.Subject;
import de.lotse.governance.SubjectKind;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.structure.themes.Themes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets bodies decide about themes. */
@Component
class ThemeDecisions implements SubjectKind {

    /** What a body may answer, and where it leads. */
    private enum Answer {
        ACCEPT_A(Stage.SUBMITTED, Stage.ACCEPTED, "A", false),
        ACCEPT_B(Stage.SUBMITTED, Stage.ACCEPTED, "B", false),
        ACCEPT_C(Stage.SUBMITTED, Stage.ACCEPTED, "C", false),
        DEFER(Stage.SUBMITTED, Stage.DEFERRED, "", false),
        REJECT(Stage.SUBMITTED, Stage.REJECTED, "", true),
        ESCALATE(Stage.SUBMITTED, Stage.ESCALATED, "", true),
        APPROVE(Stage.FOR_APPROVAL, Stage.IMPLEMENTING, "", false),
        RETURN(Stage.FOR_APPROVAL, Stage.IN_PROJECT, "", true);

        private final Stage from;
        private final Stage to;
        private final String priority;
        private final boolean reasonNeeded;

        Answer(Stage from, Stage to, String priority, boolean reasonNeeded) {
            this.from = from;
            this.to = to;
            this.priority = priority;
            this.reasonNeeded = reasonNeeded;
        }

        Outcome outcome() {
            return new Outcome(name(), t("structure.answer." + name()), reasonNeeded);
        }

        /** What it came to, as it is told of the theme; the wording stays with the body. */
        String words() {
            return t("structure.outcome." + name());
        }
    }

    private final Themes themes;
    private final Clock clock;

    ThemeDecisions(Themes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    @Override
    public String key() {
        return Theme.KIND;
    }

    @Override
    public List<Outcome> outcomes(UUID id) {
        return themes.find(id).stream()
                .flatMap(theme -> Arrays.stream(Answer.values()).filter(one -> one.from == theme.stage()))
                .map(Answer::outcome)
                .toList();
    }

    /** Themes that are not closed. */
    @Override
    public List<Subject> offered() {
        if (ThemeRights.READERS.stream().noneMatch(Scope.actor()::is)) return List.of();
        return themes.open(LocalDate.now(clock).plusDays(1)).stream()
                .map(Theme::subject)
                .toList();
    }

    @Override
    public void decided(Decided decision) {
        var theme = themes.get(decision.subject().id());
        if (decision.outcome().isEmpty()) {
            themes.tell(theme, decision.on(), t("structure.event.decided", decision.number()), decision.decision());
            return;
        }
        var answer = Arrays.stream(Answer.values())
                .filter(one -> one.name().equals(decision.outcome()) && one.from == theme.stage())
                .findFirst()
                .orElseThrow(() -> new Conflict(theme.path()));
        themes.step(
                theme,
                answer.to,
                Stage.By.BODY,
                decision.on(),
                t("structure.event.decided.outcome", decision.number(), answer.words()),
                decision.decision());
        if (!answer.priority.isEmpty()) themes.prioritise(theme.id(), answer.priority);
    }
}
