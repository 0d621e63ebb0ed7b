package de.lotse.casework.wordings;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(WordingPage.PATH)
class WordingController {

    private static final String TEMPLATE = "casework/wordings/wording";

    private final WordingService wordings;

    WordingController(WordingService wordings) {
        this.wordings = wordings;
    }

    @GetMapping
    View list() {
        return Page.of("casework/wordings/wordings", wordings.list());
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, wordings.page(id));
    }

    @PostMapping("/{id}/pruefung")
    View release(@PathVariable UUID id, @RequestParam UUID source) {
        wordings.release(id, source);
        return SeeOther.to(WordingPage.PATH).saying(t("casework.wordings.release.done"));
    }

    @PostMapping("/{id}/fassungen")
    View revise(@PathVariable UUID id, WordingForm form) {
        var page = wordings.page(id, form, form.check());
        if (page.errors().any()) return Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!wordings.revise(id, form))
            return Page.of(TEMPLATE, wordings.conflict(id, form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(WordingPage.PATH).saying(t("casework.wordings.form.saved"));
    }
}
