package de.lotse.structure.suggestions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** „Vorschläge für Themen“. */
@Controller
class SuggestionController {

    private final SuggestionService suggestions;

    SuggestionController(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping(SuggestionsPage.PATH)
    View list() {
        return Page.of("structure/suggestions/suggestions", suggestions.page());
    }

    @PostMapping(SuggestionsPage.PATH)
    View draft(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "_once", required = false) @Nullable UUID key) {
        return SeeOther.to(suggestions.draft(by, code, key)).saying(t("structure.suggestions.drafted"));
    }
}
