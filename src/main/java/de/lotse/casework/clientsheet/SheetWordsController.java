package de.lotse.casework.clientsheet;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(SheetWordsPage.PATH)
class SheetWordsController {

    private final SheetWordsService words;

    SheetWordsController(SheetWordsService words) {
        this.words = words;
    }

    @GetMapping
    View list() {
        return Page.of("casework/clientsheet/languages", words.list());
    }

    @GetMapping("/{language}")
    View show(@PathVariable String language) {
        return Page.of("casework/clientsheet/words", words.page(language));
    }

    @PostMapping("/{language}/pruefung")
    View release(@PathVariable String language, @RequestParam(defaultValue = "") String words) {
        this.words.release(language, words);
        return SeeOther.to(SheetWordsPage.PATH).saying(t("casework.clientsheet.words.release.done"));
    }
}
