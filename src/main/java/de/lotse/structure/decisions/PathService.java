package de.lotse.structure.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Agendas;
import de.lotse.governance.Bodies;
import de.lotse.governance.Bodies.BodyName;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.structure.counts.SignalWords;
import de.lotse.structure.themes.Stage;
import de.lotse.structure.themes.Theme;
import de.lotse.structure.themes.ThemeRights;
import de.lotse.structure.themes.Themes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a theme from one stage to the next. */
@Service
@Transactional
class PathService {

    private static final String PROJECT_GROUP = "PROJECT_GROUP";

    private final Themes themes;
    private final Agendas agendas;
    private final Bodies bodies;
    private final SignalWords words;
    private final Once once;

    PathService(Themes themes, Agendas agendas, Bodies bodies, SignalWords words, Once once) {
        this.themes = themes;
        this.agendas = agendas;
        this.bodies = bodies;
        this.words = words;
        this.once = once;
    }

    SubmissionPage submission(UUID id) {
        var page = page(at(id, Stage.By.SUBMISSION), SubmissionForm.EMPTY, Errors.none());
        var only = page.bodies().size() == 1 ? page.bodies().getFirst().value() : "";
        return new SubmissionPage(page.theme(), new SubmissionForm(only, "", null), page.bodies(), Errors.none());
    }

    /** Empty when it waits for the body. */
    Optional<SubmissionPage> submit(UUID id, SubmissionForm form) {
        if (isDone(form._once())) return Optional.empty();
        var page = page(at(id, Stage.By.SUBMISSION), form, Errors.none());
        var errors = form.check(page, words.today());
        if (errors.any()) return Optional.of(page(page.theme(), form, errors));
        return once(form._once(), page.theme(), () -> submitted(page.theme(), form));
    }

    private void submitted(Theme theme, SubmissionForm form) {
        var body = bodies.find(UUID.fromString(form.body())).orElseThrow(() -> new Conflict(theme.path()));
        var to = theme.stage().next(Stage.By.SUBMISSION).getFirst();
        themes.step(
                theme, to, Stage.By.SUBMISSION, words.today(), t("structure.event.submitted." + to, body.name()), null);
        themes.decidedBy(theme.id(), body.id());
        agendas.submit(body.id(), theme.subject(), form.proposal());
    }

    /** For approval it goes back to the body that gave the mandate. */
    private SubmissionPage page(Theme theme, SubmissionForm form, Errors errors) {
        var possible = bodies.active(words.today()).stream()
                .filter(one -> theme.stage() == Stage.IN_PROJECT
                        ? one.id().equals(theme.body())
                        : !one.kind().equals(PROJECT_GROUP))
                .map(PathService::option)
                .toList();
        return new SubmissionPage(theme, form, possible, errors);
    }

    private static Option option(BodyName body) {
        return new Option(body.id().toString(), body.name());
    }

    MandatePage mandate(UUID id) {
        return new MandatePage(at(id, Stage.By.MANDATE), MandateForm.EMPTY, Errors.none());
    }

    /** Empty when the group is set up. */
    Optional<MandatePage> mandate(UUID id, MandateForm form) {
        if (isDone(form._once())) return Optional.empty();
        var theme = at(id, Stage.By.MANDATE);
        var reading = new Reading(words.today());
        var until = form.read(reading, words.today());
        if (reading.errors().any()) return Optional.of(new MandatePage(theme, form, reading.errors()));
        return once(form._once(), theme, () -> {
            themes.step(
                    theme,
                    Stage.IN_PROJECT,
                    Stage.By.MANDATE,
                    words.today(),
                    t("structure.event.mandated", form.name()),
                    null);
            themes.workedOnBy(
                    theme.id(), bodies.mandate(form.name(), form.task(), Objects.requireNonNull(theme.body()), until));
        });
    }

    StepPage step(UUID id) {
        var theme = at(id, Stage.By.COORDINATION);
        return new StepPage(theme, StepForm.EMPTY, theme.stage().next(Stage.By.COORDINATION), Errors.none());
    }

    /** Empty when it is taken. */
    Optional<StepPage> step(UUID id, StepForm form) {
        if (isDone(form._once())) return Optional.empty();
        var theme = at(id, Stage.By.COORDINATION);
        var reading = new Reading(words.today());
        var possible = theme.stage().next(Stage.By.COORDINATION);
        var to = form.read(reading, possible);
        if (reading.errors().any()) return Optional.of(new StepPage(theme, form, possible, reading.errors()));
        return once(form._once(), theme, () -> {
            if (theme.stage() == Stage.SUBMITTED && theme.body() != null)
                agendas.withdraw(theme.body(), theme.subject());
            themes.step(theme, to.orElseThrow(), Stage.By.COORDINATION, words.today(), form.text(), null);
        });
    }

    /** For this kind of step; throws {@link Conflict} where it cannot be taken from where the theme stands. */
    private Theme at(UUID id, Stage.By by) {
        Scope.require(ThemeRights.WRITERS);
        var theme = themes.get(id);
        if (theme.mergedInto() != null || theme.stage().next(by).isEmpty()) throw new Conflict(theme.path());
        return theme;
    }

    private boolean isDone(@Nullable UUID key) {
        return key != null && once.isDone(key);
    }

    private <P> Optional<P> once(@Nullable UUID key, Theme theme, Runnable work) {
        once.run(key, () -> {
            work.run();
            return theme.path();
        });
        return Optional.empty();
    }
}
