package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import de.lotse.network.rules.TextLanguage;
import de.lotse.shared.NotFound;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/netzwerk/{kind:angebote|organisationen|orte}/{id}/texte")
class TextsController {

    private static final String FORM = "network/texts/language";

    private final TextsService texts;

    TextsController(TextsService texts) {
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable String kind, @PathVariable UUID id) {
        return Page.of("network/texts/texts", texts.page(TextOwner.called(kind), id));
    }

    @GetMapping("/{language}")
    View form(@PathVariable String kind, @PathVariable UUID id, @PathVariable String language) {
        return Page.of(FORM, texts.page(TextOwner.called(kind), id, coded(language)));
    }

    @PostMapping("/{language}")
    View save(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> typed) {
        var owner = TextOwner.called(kind);
        return switch (texts.save(owner, id, coded(language), TextsForm.read(owner, typed))) {
            case TextsSaved.Done(var path) -> SeeOther.to(path).saying(t("network.texts.saved"));
            case TextsSaved.Refused(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case TextsSaved.Overtaken(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    private static TextLanguage coded(String language) {
        return TextLanguage.coded(language).orElseThrow(NotFound::new);
    }
}
