package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.structure.counts.By;
import de.lotse.structure.counts.SignalWords;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes themes, describes them, joins two of them. */
@Service
@Transactional
public class ThemeService {

    private final Themes themes;
    private final ThemeRules rules;
    private final ThemeHints hints;
    private final SignalWords words;
    private final Once once;

    ThemeService(Themes themes, ThemeRules rules, ThemeHints hints, SignalWords words, Once once) {
        this.themes = themes;
        this.rules = rules;
        this.hints = hints;
        this.words = words;
        this.once = once;
    }

    /** What a form led to: the page to go to, or the form again. */
    sealed interface Outcome {
        record Saved(String path) implements Outcome {}

        record Refused(ThemeFormPage page) implements Outcome {}

        record Outdated(ThemeFormPage page) implements Outcome {}
    }

    ThemeFormPage form() {
        Scope.require(ThemeRights.WRITERS);
        return page(null, ThemeForm.EMPTY, Errors.none(), List.of());
    }

    Outcome add(ThemeForm form) {
        Scope.require(ThemeRights.WRITERS);
        var errors = form.check(words);
        if (errors.any()) return new Outcome.Refused(page(null, form, errors, List.of()));
        return new Outcome.Saved(once.run(form._once(), () -> Theme.PATH + "/" + added(form)));
    }

    private UUID added(ThemeForm form) {
        var id = Ids.next();
        themes.add(id, form, words.today());
        themes.tell(themes.get(id), words.today(), t("structure.event.begun"));
        return id;
    }

    /** A draft of a theme with one rule; answers its id. */
    public UUID draft(By by, String code, String title) {
        Scope.require(ThemeRights.WRITERS);
        var id = added(ThemeForm.titled(title, by == By.TOPIC ? code : ""));
        rules.add(id, ThemeRule.of(Ids.next(), by, code));
        return id;
    }

    ThemeFormPage form(UUID id) {
        var theme = editable(id);
        return page(theme, ThemeForm.of(theme), Errors.none(), List.of());
    }

    Outcome change(UUID id, ThemeForm form) {
        var theme = editable(id);
        var errors = form.check(words);
        if (errors.any()) return new Outcome.Refused(page(theme, form, errors, List.of()));
        if (themes.change(id, form)) return new Outcome.Saved(theme.path());
        var now = themes.get(id);
        return new Outcome.Outdated(
                page(now, form.over(now.version()), Errors.none(), conflicts(form, ThemeForm.of(now))));
    }

    private List<ConflictRow> conflicts(ThemeForm mine, ThemeForm theirs) {
        return List.of(
                new ConflictRow(t("structure.theme.title"), mine.title(), theirs.title()),
                new ConflictRow(t("structure.theme.description"), mine.description(), theirs.description()),
                new ConflictRow(t("structure.theme.affected"), mine.affected(), theirs.affected()),
                new ConflictRow(
                        t("structure.hints.level"),
                        t("structure.level." + mine.level()),
                        t("structure.level." + theirs.level())),
                new ConflictRow(t("structure.theme.topic"), topic(mine), topic(theirs)));
    }

    private String topic(ThemeForm form) {
        return form.topic().isEmpty() ? "" : words.label(By.TOPIC, form.topic());
    }

    /** For the forms of a theme: throws {@link de.lotse.shared.NotFound}, or {@link Conflict} while a body decides about it. */
    Theme editable(UUID id) {
        Scope.require(ThemeRights.WRITERS);
        var theme = themes.get(id);
        if (!theme.stage().isEditable()) throw new Conflict(theme.path());
        return theme;
    }

    /** Its rules and hints go on with another theme, and it is closed; the page holds an error where none of the others is chosen. */
    MergePage merge(UUID id, @Nullable UUID into) {
        var page = mergePage(id);
        page.chosen(into).ifPresentOrElse(other -> merge(page.theme(), other), () -> page.errors()
                .reject("into", t("structure.theme.merge.into.missing")));
        return page;
    }

    private void merge(Theme theme, Theme other) {
        if (!theme.stage().leadsTo(Stage.CLOSED, Stage.By.COORDINATION)) throw new Conflict(theme.path());
        var kept = rules.of(other.id());
        rules.of(theme.id()).stream()
                .filter(rule -> kept.stream().noneMatch(rule::isWithin))
                .forEach(rule -> rules.add(other.id(), withNewId(rule)));
        hints.copy(theme.id(), other.id());
        themes.step(
                theme,
                Stage.CLOSED,
                Stage.By.COORDINATION,
                words.today(),
                t("structure.event.merged", other.number(), other.title()),
                null);
        themes.mergeInto(theme.id(), other.id());
        themes.tell(other, words.today(), t("structure.event.took", theme.number(), theme.title()));
    }

    private static ThemeRule withNewId(ThemeRule rule) {
        return new ThemeRule(
                Ids.next(),
                rule.barrier(),
                rule.from(),
                rule.to(),
                rule.lifeArea(),
                rule.office(),
                rule.topic(),
                rule.district());
    }

    MergePage mergePage(UUID id) {
        var theme = editable(id);
        var others = themes.open(words.today()).stream()
                .filter(one -> !one.id().equals(id) && one.stage().isEditable())
                .toList();
        return new MergePage(theme, others, Errors.none());
    }

    private ThemeFormPage page(@Nullable Theme theme, ThemeForm form, Errors errors, List<ConflictRow> conflicts) {
        return new ThemeFormPage(theme, form, words.options(By.TOPIC), errors, conflicts);
    }
}
