package de.lotse.structure.themes;

import de.lotse.structure.counts.SignalWords;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which signals and hints a theme takes. */
@Service
@Transactional
class RuleService {

    private final ThemeService themes;
    private final ThemeRules rules;
    private final ThemeHints hints;
    private final SignalWords words;
    private final Once once;

    RuleService(ThemeService themes, ThemeRules rules, ThemeHints hints, SignalWords words, Once once) {
        this.themes = themes;
        this.rules = rules;
        this.hints = hints;
        this.words = words;
        this.once = once;
    }

    RulePage form(UUID id) {
        return new RulePage(themes.editable(id), RuleForm.EMPTY, words, Errors.none());
    }

    /** Empty when it is kept. */
    Optional<RulePage> add(UUID id, RuleForm form) {
        var theme = themes.editable(id);
        if (form._once() != null && once.isDone(form._once())) return Optional.empty();
        var errors = form.check(rules.of(id), words);
        if (errors.any()) return Optional.of(new RulePage(theme, form, words, errors));
        once.run(form._once(), () -> {
            rules.add(id, form.rule());
            return theme.path();
        });
        return Optional.empty();
    }

    void remove(UUID id, UUID rule) {
        themes.editable(id);
        rules.remove(id, rule);
    }

    HintChoicePage hints(UUID id) {
        return new HintChoicePage(themes.editable(id), hints.all(id), words);
    }

    void choose(UUID id, List<UUID> chosen) {
        themes.editable(id);
        hints.choose(id, chosen);
    }
}
