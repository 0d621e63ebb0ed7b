package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.structure.themes.ThemeService.Outcome;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The forms of a theme. */
@Controller
@RequestMapping(Theme.PATH)
class ThemeController {

    private static final String FORM = "structure/themes/form";

    private final ThemeService themes;
    private final RuleService rules;

    ThemeController(ThemeService themes, RuleService rules) {
        this.themes = themes;
        this.rules = rules;
    }

    @GetMapping("/neu")
    View form() {
        return Page.of(FORM, themes.form());
    }

    @PostMapping("/neu")
    View add(ThemeForm form) {
        return answer(themes.add(form), t("structure.theme.added"));
    }

    @GetMapping("/{id}/bearbeiten")
    View edit(@PathVariable UUID id) {
        return Page.of(FORM, themes.form(id));
    }

    @PostMapping("/{id}/bearbeiten")
    View change(@PathVariable UUID id, ThemeForm form) {
        return answer(themes.change(id, form), t("structure.theme.saved"));
    }

    private static View answer(Outcome outcome, String message) {
        return switch (outcome) {
            case Outcome.Saved(var path) -> SeeOther.to(path).saying(message);
            case Outcome.Refused(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Outdated(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    @GetMapping("/{id}/regeln/neu")
    View rule(@PathVariable UUID id) {
        return Page.of("structure/themes/rule", rules.form(id));
    }

    @PostMapping("/{id}/regeln/neu")
    View addRule(@PathVariable UUID id, RuleForm form) {
        return rules.add(id, form)
                .<View>map(page -> Page.of("structure/themes/rule", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(id, t("structure.rule.added")));
    }

    @PostMapping("/{id}/regeln/{rule}/loeschung")
    View removeRule(@PathVariable UUID id, @PathVariable UUID rule) {
        rules.remove(id, rule);
        return back(id, t("structure.rule.removed"));
    }

    @GetMapping("/{id}/hinweise")
    View hints(@PathVariable UUID id) {
        return Page.of("structure/themes/hints", rules.hints(id));
    }

    @PostMapping("/{id}/hinweise")
    View choose(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> row) {
        rules.choose(id, row);
        return back(id, t("structure.theme.hints.saved"));
    }

    @GetMapping("/{id}/zusammenfuehrung")
    View merge(@PathVariable UUID id) {
        return Page.of("structure/themes/merge", themes.mergePage(id));
    }

    @PostMapping("/{id}/zusammenfuehrung")
    View mergeInto(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID into) {
        var page = themes.merge(id, into);
        if (page.errors().any())
            return Page.of("structure/themes/merge", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(Theme.PATH + "/" + into).saying(t("structure.theme.merged"));
    }

    private static View back(UUID id, String message) {
        return SeeOther.to(Theme.PATH + "/" + id).saying(message);
    }
}
